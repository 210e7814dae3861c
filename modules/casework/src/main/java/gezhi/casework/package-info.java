/**
 * Casework: the case file (案卷) and its way from the report to its end. A {@link gezhi.casework.NewReport report} of any
 * channel becomes one case with one number and one history; each operation is a row of the county's flow, allowed to
 * whom the flow names, refused by rules that have names.
 *
 * <p>This package is the module's API: {@link gezhi.casework.Casework} for commands, {@link gezhi.casework.Cases} for
 * reading, {@link gezhi.casework.Attachments} for evidence, {@link gezhi.casework.CaseRecorder} for what is recorded after
 * the fact. The engine in {@code internal} knows no database; tables carry the prefix {@code case_}. The module uses
 * kernel, tenancy, access, the county configuration and grid.
 */
package gezhi.casework;
