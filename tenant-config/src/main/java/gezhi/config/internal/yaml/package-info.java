/** YAML 1.2 as trees that remember their lines, so that a finding can name them. */
package gezhi.config.internal.yaml;
