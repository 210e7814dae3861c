package gezhi.config.settings;

import gezhi.kernel.TimeLimit;

/**
 * What is withheld of personal data on the screens and in the interface.
 *
 * @param maskReporterName whether a reporter's name is masked for those whom the case does not concern
 * @param maskReporterPhone whether a reporter's telephone number is masked for them
 * @param reporterShownFor how long after the end of a case its reporter's name and number are shown to those whom it
 *     concerns; then they are masked for everybody. Null: as long as the case is kept
 */
public record Privacy(boolean maskReporterName, boolean maskReporterPhone, TimeLimit reporterShownFor) {

    /** Everything is masked for those whom the case does not concern, and for nobody else. */
    public static final Privacy DEFAULT = new Privacy(true, true, null);
}
