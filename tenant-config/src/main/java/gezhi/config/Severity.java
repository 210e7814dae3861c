package gezhi.config;

/** How much a finding weighs. */
public enum Severity {
    /** The pack cannot be applied. */
    ERROR,
    /** The pack can be applied, but somebody should look. */
    WARNING
}
