package gezhi.ops.bench;

import gezhi.ops.Refusal;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

/** The server does not answer at all, which no figure could say. */
final class NoAnswer extends IOException {

    private static final long serialVersionUID = 1;
    private static final String READY = "/health/ready";
    private static final int LONGEST = 200;

    NoAnswer(String what) {
        super(what);
    }

    /** Asks whether the server serves, before anything is made ready for a measurement. */
    static void askFirst(URI server) throws IOException {
        try (Wire wire = new Wire(server)) {
            Reply reply = wire.get(READY);
            if (!reply.good()) {
                throw new UnexpectedReply("whether it is ready (" + READY + ")", reply);
            }
        }
    }

    /** What an error of the network says of the server, in words; empty when it is an error of another kind. */
    static Optional<Refusal> explain(URI server, IOException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnexpectedReply unexpected) {
                return Optional.of(new Refusal(
                        "The server at " + server + " did not answer as it should to " + line(unexpected) + ".",
                        "位于 " + server + " 的服务器未按预期应答:" + unexpected.reply().status() + "。",
                        error));
            }
            if (cause instanceof NoAnswer
                    || cause instanceof SocketException
                    || cause instanceof InterruptedIOException
                    || cause instanceof EOFException
                    || cause instanceof UnknownHostException) {
                return Optional.of(new Refusal(
                        "The server at " + server + " does not answer (" + cause.getMessage() + "); is it running?",
                        "位于 " + server + " 的服务器没有响应,请确认其已启动。",
                        error));
            }
        }
        return Optional.empty();
    }

    private static String line(UnexpectedReply unexpected) {
        String first = unexpected.getMessage().lines().findFirst().orElse("");
        return first.length() > LONGEST ? first.substring(0, LONGEST) + " …" : first.replaceAll("\\.$", "");
    }
}
