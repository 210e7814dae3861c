package gezhi.ops;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts a file and reads the lines of the answer while the file is still on its way. The Java client reads an answer only
 * after the whole request is out: with a server that answers as it reads, both would wait for each other.
 */
final class Upload {

    private static final int CONNECT_MILLIS = 10_000;

    /** Between two lines of an answer, and until the first: the server takes the whole file in before it begins. */
    private static final int READ_MILLIS = 10 * 60_000;

    private final URI server;
    private final String token;

    Upload(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    /** What to do with the lines of an answer of that status. */
    interface Answers extends IntFunction<Consumer<Stream<String>>> {}

    /** Sends the file; the lines are handed over as they come. */
    void post(String path, String type, Path file, Answers answers) throws IOException {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head(path, type, Files.size(file)).getBytes(StandardCharsets.US_ASCII));
            var sender = new Thread(() -> send(file, out), "upload");
            sender.setDaemon(true);
            sender.start();
            HttpAnswer answer = HttpAnswer.read(new BufferedInputStream(socket.getInputStream()));
            try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                answers.apply(answer.status()).accept(lines.lines());
            }
        }
    }

    private Socket connect() throws IOException {
        boolean secure = "https".equals(server.getScheme());
        int port = server.getPort() > 0 ? server.getPort() : secure ? 443 : 80;
        Socket plain = new Socket();
        plain.connect(new InetSocketAddress(server.getHost(), port), CONNECT_MILLIS);
        plain.setSoTimeout(READ_MILLIS);
        if (!secure) {
            return plain;
        }
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, server.getHost(), port, true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return socket;
    }

    private String head(String path, String type, long length) {
        return "POST " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: " + type + "\r\nAccept: application/x-ndjson, application/problem+json"
                + "\r\nAccept-Language: en\r\nConnection: close\r\nContent-Length: " + length + "\r\n\r\n";
    }

    // A server that refuses may close before it has read everything; the answer says why, so this says nothing.
    private static void send(Path file, OutputStream out) {
        try {
            Files.copy(file, out);
            out.flush();
        } catch (IOException e) {
            System.getLogger(Upload.class.getName()).log(System.Logger.Level.DEBUG, "the file was not taken whole", e);
        }
    }
}
