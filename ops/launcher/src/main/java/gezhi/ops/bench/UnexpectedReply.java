package gezhi.ops.bench;

import java.io.IOException;

/** An answer with which a driver cannot go on. The connection stays good. */
final class UnexpectedReply extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Reply reply;

    UnexpectedReply(String what, Reply reply) {
        super(what + ": " + reply);
        this.reply = reply;
    }

    Reply reply() {
        return reply;
    }
}
