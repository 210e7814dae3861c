/** The model language: from YAML to a compiled flow, with a finding for everything that is not right. */
package gezhi.config.internal.model;
