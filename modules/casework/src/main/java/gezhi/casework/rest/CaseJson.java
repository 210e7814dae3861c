package gezhi.casework.rest;

import gezhi.casework.AttachmentView;
import gezhi.casework.CasePage;
import gezhi.casework.CaseRow;
import gezhi.casework.CaseView;
import gezhi.casework.CaseView.Named;
import java.util.Locale;

/** Cases as JSON: the shapes that other programs are built on. */
final class CaseJson {

    private CaseJson() {}

    /** A case with its limits, its history and what the user may do now. */
    static byte[] of(CaseView c, Locale locale) {
        return JsonText.of(locale, json -> {
            head(json, c);
            place(json, c.place());
            people(json, c);
            json.put("returns", c.returns()).put("reworks", c.reworks()).put("supervision", name(c.supervision()));
            legacy(json, c.legacy());
            json.put("lamp", c.lamp()).at("dueAt", c.dueAt()).at("yellowAt", c.yellowAt());
            json.array("limits", c.limits(), l -> limit(json, l));
            json.array("timeline", c.timeline(), s -> step(json, s));
            json.array("attachments", c.attachments(), a -> attachment(json, a));
            json.array("operations", c.operations(), o -> json.put("operation", o.operation())
                    .put("label", o.label())
                    .put("back", o.back())
                    .array("needs", o.needs(), n -> need(json, n)));
        });
    }

    /** A page of a list. */
    static byte[] of(CasePage page, Locale locale) {
        return JsonText.of(locale, json -> {
            json.array("items", page.items(), row -> row(json, row));
            json.put("nextCursor", page.nextCursor());
        });
    }

    /** A stored attachment. */
    static byte[] of(AttachmentView a, Locale locale) {
        return JsonText.of(locale, json -> attachment(json, a));
    }

    private static void head(JsonText json, CaseView c) {
        json.put("caseNumber", c.number())
                .put("version", c.version())
                .put("title", c.title())
                .put("text", c.text())
                .put("channel", name(c.channel()))
                .put("channelLabel", c.channel().label())
                .put("level", name(c.level()))
                .put("state", name(c.state()))
                .put("stateLabel", c.state().label())
                .put("stage", name(c.stage()))
                .put("open", c.open())
                .put("settled", c.settled())
                .put("category", c.category().code())
                .put("categoryLabel", c.category().label())
                .put("filingCondition", c.category().filingCondition())
                .put("closingCondition", c.category().closingCondition())
                .at("reportedAt", c.reportedAt())
                .at("occurredAt", c.occurredAt())
                .at("endedAt", c.endedAt());
    }

    private static void place(JsonText json, CaseView.Place place) {
        if (place.lon() != null || place.address() != null) {
            json.object(
                    "location",
                    l -> l.put("lon", place.lon()).put("lat", place.lat()).put("address", place.address()));
        }
        json.put("gridCode", place.grid())
                .put("village", place.village())
                .put("township", place.township())
                .put("place", place.unit() == null ? null : place.unit().name());
    }

    private static void people(JsonText json, CaseView c) {
        holder(json, c.holder().unit(), c.holder().name(), c.holder().account());
        json.put("desk", c.desk().code());
        json.texts("answersTo", c.answersTo().stream().map(u -> u.code()).toList());
        CaseView.Reporter reporter = c.reporter();
        if (reporter.name() != null || reporter.phone() != null) {
            json.object("reporter", r -> r.put("name", reporter.name())
                    .put("phone", reporter.phone())
                    .put("masked", reporter.masked()));
        }
        json.object("reportedBy", r -> r.put("unit", reporter.unit())
                .put("account", reporter.account())
                .put("name", reporter.accountName()));
        if (c.selfHandled() != null) {
            json.object("selfHandled", s -> s.put("text", c.selfHandled().text())
                    .put("closingCondition", c.selfHandled().closingCondition()));
        }
    }

    private static void legacy(JsonText json, CaseView.Legacy legacy) {
        json.put("legacy", legacy != null);
        if (legacy != null) {
            json.put("source", legacy.source())
                    .put("votesFor", legacy.votesFor())
                    .put("votesAgainst", legacy.votesAgainst());
        }
    }

    private static void limit(JsonText json, CaseView.Limit limit) {
        json.put("limit", limit.name())
                .put("label", limit.label())
                .at("startedAt", limit.startedAt())
                .at("deadline", limit.deadline())
                .at("yellowAt", limit.yellowAt())
                .put("lamp", limit.lamp());
        holder(json, limit.holder(), limit.holderName(), null);
        json.put("paused", limit.paused())
                .at("endedAt", limit.endedAt())
                .put("outcome", limit.outcome())
                .put("late", limit.late());
    }

    private static void step(JsonText json, CaseView.Step step) {
        json.put("seq", step.seq())
                .put("operation", step.operation())
                .put("label", step.label())
                .at("at", step.at())
                .put("unit", step.unit())
                .put("unitName", step.unitName())
                .put("account", step.account())
                .put("name", step.accountName())
                .put("role", name(step.role()))
                .put("back", step.back())
                .put("opinion", step.opinion())
                .put("from", name(step.from()))
                .put("to", name(step.to()))
                .put("toUnit", step.toUnit())
                .put("worked", step.worked())
                .array("attachments", step.attachments(), a -> attachment(json, a));
        if (!step.fields().isEmpty()) {
            json.object("fields", f -> step.fields().forEach(e -> f.put(e.name(), e.value())));
        }
    }

    private static void need(JsonText json, CaseView.Need need) {
        json.put("name", need.name())
                .put("type", need.type())
                .put("required", need.required())
                .put("label", need.label());
        if (need.minimum() > 0) {
            json.put("minimum", need.minimum());
        }
        if (!need.choices().isEmpty()) {
            json.array("choices", need.choices(), c -> json.put("value", c.value())
                    .put("label", c.label())
                    .put("group", c.group()));
        }
    }

    private static void row(JsonText json, CaseRow row) {
        json.put("caseNumber", row.number())
                .put("version", row.version())
                .put("title", row.title())
                .put("channel", row.channel())
                .put("level", row.level())
                .put("state", row.state())
                .put("stateLabel", row.stateLabel())
                .put("category", row.category())
                .put("categoryLabel", row.categoryLabel())
                .put("gridCode", row.grid())
                .put("village", row.village())
                .put("township", row.township())
                .put("place", row.place());
        holder(json, row.holder(), row.holderName(), row.assignee());
        json.put("desk", row.desk())
                .at("reportedAt", row.reportedAt())
                .at("endedAt", row.endedAt())
                .put("lamp", row.lamp())
                .at("dueAt", row.dueAt())
                .at("yellowAt", row.yellowAt())
                .put("supervision", row.supervision())
                .put("returns", row.returns())
                .put("reworks", row.reworks())
                .put("legacy", row.legacy());
    }

    private static void holder(JsonText json, Object unit, String name, String account) {
        json.object("holder", h -> h.put("unit", unit).put("name", name).put("account", account));
    }

    private static void attachment(JsonText json, AttachmentView a) {
        json.put("id", a.id())
                .put("sha256", a.sha256())
                .put("name", a.name())
                .put("type", a.type())
                .put("size", a.size())
                .put("account", a.account())
                .at("storedAt", a.storedAt());
    }

    private static String name(Named named) {
        return named == null ? null : named.name();
    }
}
