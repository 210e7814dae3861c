package gezhi.ops.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One kept-alive HTTP/1.1 connection of a driver. It does the least that a client must, so that a measurement on one
 * machine measures the server and not its driver: a request is one write, an answer is cut out of one buffer. A
 * connection that the server has closed is opened anew at the next request. It waits ten seconds for a connection and
 * thirty for each part of an answer. Not for several threads at once.
 */
final class Wire implements AutoCloseable {

    private static final byte[] NOTHING = {};
    private static final int CONNECT_MILLIS = 10_000;
    private static final int PATIENCE_MILLIS = 30_000;

    private final URI server;
    private final String host;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private byte[] buffer = new byte[1 << 14];
    private int position;
    private int end;

    /** A connection to a server, opened at the first request. */
    Wire(URI server) {
        this.server = server;
        this.host = server.getHost() + ":" + port();
    }

    /** Reads an address; the headers are whole lines without their ends. */
    Reply get(String path, String... headers) throws IOException {
        return send("GET", path, NOTHING, headers);
    }

    /** Posts a body. */
    Reply post(String path, byte[] body, String... headers) throws IOException {
        return send("POST", path, body, headers);
    }

    /** Sends a request and reads the answer to its end. */
    private Reply send(String method, String path, byte[] body, String... headers) throws IOException {
        var head = new StringBuilder(256)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: ")
                .append(host)
                .append("\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        if (!"GET".equals(method)) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        byte[] first = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] request = Arrays.copyOf(first, first.length + body.length);
        System.arraycopy(body, 0, request, first.length, body.length);
        try {
            return exchange(request);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Reply exchange(byte[] request) throws IOException {
        if (socket == null || closedMeanwhile(request)) {
            open();
            out.write(request);
        }
        return answer();
    }

    // A server may close an idle connection at any time; a request that it did not answer at all is sent again on a new
    // one, as every client does (RFC 9112, 9.3.1). Whatever changes something carries an idempotency key.
    private boolean closedMeanwhile(byte[] request) throws IOException {
        try {
            out.write(request);
            fill(end);
            return false;
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            close();
            return true;
        }
    }

    private void open() throws IOException {
        Socket opened = new Socket();
        try {
            opened.connect(new InetSocketAddress(server.getHost(), port()), CONNECT_MILLIS);
            opened.setTcpNoDelay(true);
            opened.setSoTimeout(PATIENCE_MILLIS);
            in = opened.getInputStream();
            out = opened.getOutputStream();
        } catch (IOException e) {
            opened.close();
            throw e;
        }
        socket = opened;
        position = 0;
        end = 0;
    }

    private int port() {
        return server.getPort() > 0 ? server.getPort() : 80;
    }

    private Reply answer() throws IOException {
        Head head = new Head(line());
        for (String line = line(); !line.isEmpty(); line = line()) {
            head.add(line);
        }
        if (head.status() / 100 == 1) {
            return answer();
        }
        byte[] body;
        if (head.chunked()) {
            body = chunks();
        } else if (head.status() == 204 || head.status() == 304) {
            body = NOTHING;
        } else if (head.length() >= 0) {
            body = bytes(head.length());
        } else {
            body = rest();
            head.add("Connection: close");
        }
        if (head.closes()) {
            close();
        }
        return head.reply(body);
    }

    private byte[] chunks() throws IOException {
        byte[] body = NOTHING;
        for (int size = size(); size > 0; size = size()) {
            int before = body.length;
            body = Arrays.copyOf(body, before + size);
            read(body, before, size);
            line();
        }
        while (!line().isEmpty()) {
            // Trailers say nothing that a driver needs.
        }
        return body;
    }

    private int size() throws IOException {
        String line = line();
        int extension = line.indexOf(';');
        return Integer.parseInt((extension < 0 ? line : line.substring(0, extension)).strip(), 16);
    }

    private byte[] bytes(int length) throws IOException {
        byte[] body = new byte[length];
        read(body, 0, length);
        return body;
    }

    private byte[] rest() throws IOException {
        byte[] buffered = Arrays.copyOfRange(buffer, position, end);
        byte[] more = in.readAllBytes();
        byte[] body = Arrays.copyOf(buffered, buffered.length + more.length);
        System.arraycopy(more, 0, body, buffered.length, more.length);
        position = end;
        return body;
    }

    private void read(byte[] target, int offset, int length) throws IOException {
        int buffered = Math.min(length, end - position);
        System.arraycopy(buffer, position, target, offset, buffered);
        position += buffered;
        if (in.readNBytes(target, offset + buffered, length - buffered) < length - buffered) {
            throw new EOFException("the server closed the connection");
        }
    }

    private String line() throws IOException {
        int start = position;
        for (int i = start; ; i++) {
            if (i == end) {
                int length = i - start;
                fill(start);
                start = 0;
                i = length;
            }
            if (buffer[i] == '\n') {
                position = i + 1;
                int last = i > start && buffer[i - 1] == '\r' ? i - 1 : i;
                return new String(buffer, start, last - start, StandardCharsets.ISO_8859_1);
            }
        }
    }

    /** Moves what began at {@code start} to the front and reads on behind it. */
    private void fill(int start) throws IOException {
        int kept = end - start;
        if (kept == buffer.length) {
            buffer = Arrays.copyOf(buffer, kept * 2);
        }
        System.arraycopy(buffer, start, buffer, 0, kept);
        int count = in.read(buffer, kept, buffer.length - kept);
        if (count < 0) {
            throw new EOFException("the server closed the connection");
        }
        position = 0;
        end = kept + count;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
