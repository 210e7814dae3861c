package gezhi.config.rest;

import gezhi.config.Applied;
import gezhi.config.Finding;
import gezhi.config.Severity;
import java.util.List;
import java.util.Locale;

/**
 * What became of a county pack.
 *
 * @param county its code, absent when the pack gives none
 * @param name the county's name
 * @param applicable whether the pack has no errors
 * @param changes what was changed, or would be; absent when nothing was tried
 * @param findings errors and warnings, in the language of the request
 */
public record PackAnswer(String county, String name, boolean applicable, Changes changes, List<Item> findings) {

    /**
     * What was changed, or would be.
     *
     * @param nothing whether the county is as the pack describes it already
     * @param created whether the county is new
     * @param version number of the configuration in force afterwards
     * @param published whether that version is new
     * @param differences by what the configuration differs from the one in force, in words
     * @param structure number of units and grids that differ
     * @param staff number of accounts that differ
     */
    public record Changes(
            boolean nothing,
            boolean created,
            int version,
            boolean published,
            List<DifferenceItem> differences,
            int structure,
            int staff) {

        static Changes of(Applied applied, Locale locale) {
            return new Changes(
                    !applied.changed(),
                    applied.created(),
                    applied.version(),
                    applied.published(),
                    DifferenceItem.of(applied.differences(), locale),
                    applied.structure(),
                    applied.staff());
        }
    }

    /**
     * A finding.
     *
     * @param severity ERROR or WARNING
     * @param file file of the pack, or the model
     * @param line line of the file; absent when it is about the whole
     * @param what what is wrong
     * @param fix what would be right
     */
    public record Item(Severity severity, String file, Integer line, String what, String fix) {

        static Item of(Finding finding, Locale locale) {
            return new Item(
                    finding.severity(),
                    finding.file(),
                    finding.line(),
                    finding.what().in(locale),
                    finding.fix().in(locale));
        }
    }
}
