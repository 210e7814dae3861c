package gezhi.ops.bench;

import java.nio.charset.StandardCharsets;

/**
 * One call of a life cycle: who does what. The body is ready but for what belongs to the case itself.
 *
 * @param name the operation, or REPORT, UPLOAD or SEARCH
 * @param body JSON; {@link #ATTACHMENT} stands where the id of the upload before it goes
 */
record Act(Kind kind, String name, Person by, String body) {

    /** What stands in a body for the attachment that was uploaded before. */
    static final String ATTACHMENT = "@attachment@";

    /** The kinds of calls: each has an address of its own. */
    enum Kind {
        REPORT,
        UPLOAD,
        OPERATION,
        SEARCH
    }

    /** The body with the id of the attachment in it. */
    byte[] body(String attachment) {
        String text = attachment == null ? body : body.replace(ATTACHMENT, attachment);
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
