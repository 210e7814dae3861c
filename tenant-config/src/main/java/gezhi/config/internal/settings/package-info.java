/** Reads the sections of {@code county.yaml} that belong to no model. */
package gezhi.config.internal.settings;
