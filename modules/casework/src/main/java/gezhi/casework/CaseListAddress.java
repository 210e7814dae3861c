package gezhi.casework;

import gezhi.casework.CaseQuery.Queue;
import gezhi.casework.CaseQuery.Sort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The address of a list of cases: what a link to the queue page says and the query that it means. Whoever shows a figure
 * links to its cases by this, so that the list holds exactly what was counted. What an address says wrongly is left out.
 */
public final class CaseListAddress {

    /** The page that shows lists. */
    public static final String PAGE = "queue.xhtml";

    private CaseListAddress() {}

    /**
     * The query of an address.
     *
     * @param parameter the value of a parameter of the address, null where it has none
     */
    public static CaseQuery read(UnaryOperator<String> parameter) {
        String text = given(parameter, "q");
        Queue queue = one(Queue.class, given(parameter, "queue"));
        CaseQuery query = CaseQuery.of(queue != null ? queue : text != null ? Queue.COUNTY : Queue.MINE)
                .withStates(states(given(parameter, "state")))
                .withCategory(given(parameter, "category"))
                .withTownship(given(parameter, "township"))
                .withChannel(given(parameter, "channel"))
                .withLevel(given(parameter, "level"))
                .withHolder(given(parameter, "holder"))
                .withLamp(one(Lamp.class, given(parameter, "lamp")))
                .withOpen(flag(given(parameter, "open")))
                .withSupervised("true".equals(given(parameter, "supervised")))
                .withReworked("true".equals(given(parameter, "reworked")))
                .withLegacy(flag(given(parameter, "legacy")))
                .withReported(instant(given(parameter, "reportedFrom")), instant(given(parameter, "reportedTo")))
                .withEnded(instant(given(parameter, "endedFrom")), instant(given(parameter, "endedTo")))
                .withDue(instant(given(parameter, "dueFrom")), instant(given(parameter, "dueTo")))
                .withText(text);
        Sort sort = one(Sort.class, given(parameter, "sort"));
        return sort == null ? query : query.sortedBy(sort);
    }

    /** The address, relative to the application, of the list that the query finds. */
    public static String of(CaseQuery query) {
        Address address = new Address();
        address.add("queue", query.queue().name().toLowerCase(Locale.ROOT));
        address.add("state", query.states().isEmpty() ? null : String.join(",", query.states()));
        address.add("category", query.category());
        address.add("township", query.township());
        address.add("channel", query.channel());
        address.add("level", query.level());
        address.add("holder", query.holder());
        address.add("lamp", query.lamp());
        address.add("open", query.open());
        address.add("supervised", query.supervised() ? true : null);
        address.add("reworked", query.reworked() ? true : null);
        address.add("legacy", query.legacy());
        address.add("reportedFrom", query.reportedFrom());
        address.add("reportedTo", query.reportedTo());
        address.add("endedFrom", query.endedFrom());
        address.add("endedTo", query.endedTo());
        address.add("dueFrom", query.dueFrom());
        address.add("dueTo", query.dueTo());
        address.add("q", query.q());
        Sort usual = CaseQuery.of(query.queue()).sort();
        address.add("sort", query.sort() == usual ? null : query.sort());
        return PAGE + address.text;
    }

    private static List<String> states(String value) {
        return value == null ? List.of() : List.of(value.split(","));
    }

    private static Boolean flag(String value) {
        return value == null ? null : Boolean.valueOf(value);
    }

    private static String given(UnaryOperator<String> parameter, String name) {
        String value = parameter.apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static <E extends Enum<E>> E one(Class<E> type, String value) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(value)) {
                return each;
            }
        }
        return null;
    }

    private static Instant instant(String value) {
        try {
            return value == null ? null : Instant.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static final class Address {

        private final StringBuilder text = new StringBuilder();

        void add(String name, Object value) {
            if (value != null) {
                text.append(text.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            }
        }
    }
}
