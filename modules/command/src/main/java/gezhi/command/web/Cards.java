package gezhi.command.web;

import gezhi.casework.CaseListAddress;
import gezhi.command.Overview;
import gezhi.command.Tally;
import gezhi.kernel.Messages;
import jakarta.faces.context.FacesContext;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** Makes the six figures on top of the overview. */
final class Cards {

    private Cards() {}

    static List<Card> of(Overview now) {
        Tally all = now.last();
        Tally before = now.before();
        String closed = CaseListAddress.of(now.closed().list());
        return List.of(
                new Card(
                        "today",
                        whole(now.today().count()),
                        "cases",
                        text("command.yesterday", now.yesterday()),
                        "",
                        "",
                        CaseListAddress.of(now.today().list())),
                new Card(
                        "open",
                        whole(now.open().total()),
                        "cases",
                        now.open().legacy() > 0
                                ? text("command.legacyOpen", now.open().legacy())
                                : text("command.soon", now.open().yellow()),
                        "",
                        "",
                        CaseListAddress.of(now.openList())),
                new Card(
                        "overdue",
                        whole(now.overdue().count()),
                        "cases",
                        text(
                                "command.share",
                                percent(share(now.overdue().count(), now.open().total()))),
                        "",
                        now.overdue().count() > 0 ? "red" : "",
                        CaseListAddress.of(now.overdue().list())),
                rate(
                        "inTime",
                        all.settled() - all.late(),
                        all.settled(),
                        before.settled() - before.late(),
                        before.settled(),
                        true,
                        closed),
                rate("onSpot", all.onSpot(), all.settled(), before.onSpot(), before.settled(), true, closed),
                rate(
                        "rework",
                        all.reworked(),
                        all.handled(),
                        before.reworked(),
                        before.handled(),
                        false,
                        CaseListAddress.of(now.reworked().list())));
    }

    private static Card rate(
            String name, long part, long whole, long partBefore, long wholeBefore, boolean more, String to) {
        String value = whole == 0 ? "—" : percent(share(part, whole));
        String note = text("command.of", part, whole);
        String direction = "";
        if (whole > 0 && wholeBefore > 0) {
            double change = share(part, whole) - share(partBefore, wholeBefore);
            note += " · " + text("command.change", (change < 0 ? "−" : "+") + percent(Math.abs(change)));
            direction = Math.abs(change) < 0.05 ? "" : change > 0 == more ? "good" : "bad";
        }
        return new Card(name, value, whole == 0 ? "" : "percent", note, direction, "", to);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String whole(long value) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(value);
    }

    private static String text(String code, Object... args) {
        return Messages.text(FacesContext.getCurrentInstance().getViewRoot().getLocale(), code, args);
    }
}
