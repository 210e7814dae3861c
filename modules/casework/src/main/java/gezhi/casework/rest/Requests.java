package gezhi.casework.rest;

import gezhi.casework.IdempotencyKey;
import gezhi.casework.NewReport;
import gezhi.casework.OperationRequest;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.Invalid;
import gezhi.kernel.MalformedRequest;
import gezhi.kernel.NotFound;
import gezhi.kernel.PreconditionMissing;
import gezhi.kernel.Violation;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads requests: bodies and the headers that belong to them. */
final class Requests {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,9})\"");

    /** A version that no case ever has. */
    private static final int NO_VERSION = Integer.MAX_VALUE;

    private Requests() {}

    /** @throws Invalid when fields are unknown or of the wrong type */
    static NewReport report(JsonObject json) {
        List<Violation> violations = new ArrayList<>();
        JsonFields fields = new JsonFields(json, violations);
        NewReport report = new NewReport(
                fields.text("title"),
                fields.text("text"),
                fields.text("channel"),
                fields.text("category"),
                fields.text("filingCondition"),
                location(fields.object("location")),
                fields.text("gridCode"),
                fields.instant("occurredAt"),
                reporter(fields.object("reporter")),
                selfHandled(fields.object("selfHandled")),
                fields.ids("attachments"));
        return ended(fields, report, violations);
    }

    /** @throws Invalid when fields are unknown or of the wrong type, or the operation is missing */
    static OperationRequest operation(JsonObject json) {
        List<Violation> violations = new ArrayList<>();
        JsonFields fields = new JsonFields(json, violations);
        OperationRequest request = new OperationRequest(
                fields.text("operation"),
                receiver(fields.object("to")),
                fields.text("opinion"),
                fields.ids("attachments"),
                fields.values("fields"));
        if (violations.isEmpty()
                && (request.operation() == null || request.operation().isBlank())) {
            violations.add(new Violation("operation", "casework.input.missing"));
        }
        return ended(fields, request, violations);
    }

    /** @throws NotFound when the text is no case number: there is no such case */
    static CaseNumber number(String text) {
        return CaseNumber.of(text).orElseThrow(() -> new NotFound("casework.unknown", text));
    }

    /**
     * The version that If-Match names.
     *
     * @throws PreconditionMissing when the header is missing, or names no version
     */
    static int version(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new PreconditionMissing("casework.ifMatch");
        }
        Matcher etag = ETAG.matcher(ifMatch.strip());
        return etag.matches() ? Integer.parseInt(etag.group(1)) : NO_VERSION;
    }

    /** @throws MalformedRequest when the key is none */
    static IdempotencyKey key(String header, JsonBody body, String path) {
        if (header == null) {
            return null;
        }
        if (!KEY.matcher(header).matches()) {
            throw new MalformedRequest("casework.key");
        }
        return new IdempotencyKey(header, body.digest(path));
    }

    private static NewReport.Location location(JsonFields fields) {
        if (fields == null) {
            return null;
        }
        NewReport.Location location =
                new NewReport.Location(fields.number("lon"), fields.number("lat"), fields.text("address"));
        fields.end();
        return location;
    }

    private static NewReport.Reporter reporter(JsonFields fields) {
        if (fields == null) {
            return null;
        }
        NewReport.Reporter reporter = new NewReport.Reporter(fields.text("name"), fields.text("phone"));
        fields.end();
        return reporter;
    }

    private static NewReport.SelfHandled selfHandled(JsonFields fields) {
        if (fields == null) {
            return null;
        }
        NewReport.SelfHandled selfHandled = new NewReport.SelfHandled(
                fields.text("text"), fields.text("closingCondition"), fields.ids("attachments"));
        fields.end();
        return selfHandled;
    }

    private static OperationRequest.Receiver receiver(JsonFields fields) {
        if (fields == null) {
            return null;
        }
        OperationRequest.Receiver receiver = new OperationRequest.Receiver(fields.text("unit"), fields.text("account"));
        fields.end();
        return receiver;
    }

    private static <T> T ended(JsonFields fields, T request, List<Violation> violations) {
        fields.end();
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        return request;
    }
}
