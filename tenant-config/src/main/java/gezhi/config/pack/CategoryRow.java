package gezhi.config.pack;

/**
 * A row of {@code categories.csv}: one filing condition with one closing condition; further closing conditions of the
 * same filing condition follow in rows of their own.
 *
 * @param limit number of the handling limit, empty for the model's default
 * @param limitType kind of time, one of the names of {@link gezhi.kernel.TimeLimit.TimeUnit}
 * @param setVersion edition of the set, empty when the file has no such column
 * @param lead who usually leads, a unit or unit type, may be empty
 * @param coHandlers who usually helps, units or unit types separated by {@code ;}, may be empty
 */
public record CategoryRow(
        int line,
        String set,
        String majorCode,
        String major,
        String minorCode,
        String minor,
        String level,
        String conditionCode,
        String condition,
        String limit,
        String limitType,
        String limitText,
        String evidence,
        String closingCode,
        String closing,
        String setVersion,
        String lead,
        String coHandlers) {}
