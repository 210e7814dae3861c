package gezhi.ops;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One kept-alive HTTP/1.1 connection that posts JSON. It does the least that a client must, so that a measurement on one
 * machine measures the server and not its driver.
 */
final class RawConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String host;
    private final byte[] scratch = new byte[1 << 14];

    RawConnection(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        out = socket.getOutputStream();
        host = server.getHost() + ":" + server.getPort();
    }

    /** Posts and returns the status; the answer's body is read and thrown away. */
    int post(String path, String token, String idempotencyKey, byte[] json) throws IOException {
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nIdempotency-Key: " + idempotencyKey
                + "\r\nContent-Length: " + json.length + "\r\n\r\n";
        byte[] first = head.getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[first.length + json.length];
        System.arraycopy(first, 0, request, 0, first.length);
        System.arraycopy(json, 0, request, first.length, json.length);
        out.write(request);
        HttpAnswer answer = HttpAnswer.read(in);
        InputStream body = answer.body();
        while (body.read(scratch) >= 0) {
            // Only an answer that is read to its end counts.
        }
        return answer.status();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
