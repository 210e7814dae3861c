package gezhi.testing.container.server;

import gezhi.ops.Database;
import gezhi.ops.MigratedDatabase;
import gezhi.ops.Options;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.config.descriptor.api.ContainerDef;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.event.container.AfterStop;
import org.jboss.arquillian.core.api.annotation.Observes;

/**
 * The server of the in-container tests: the built Open Liberty with the platform's own configuration, without its
 * application, on a database that is made anew for the run.
 */
public final class TestServer {

    private static final Path DATA = Path.of("target", "in-container").toAbsolutePath();
    private static final Pattern APPLICATION =
            Pattern.compile("<enterpriseApplication\\b.*?</enterpriseApplication>", Pattern.DOTALL);

    private MigratedDatabase database;

    /** Once Arquillian knows its containers and before it sets them up. */
    void prepare(@Observes ContainerRegistry registry) throws IOException {
        Options options = Options.of(DATA.resolve("data"))
                .withPrograms(DATA.resolve("postgresql"))
                .withFresh(true);
        database = MigratedDatabase.start(options);
        Path built = options.checkout().resolve("platform-ear/target/liberty/wlp");
        int port = freePort();
        // arquillian.xml names one container.
        ContainerDef settings = registry.getContainers().get(0).getContainerConfiguration();
        String name = settings.getContainerProperties().get("serverName");
        configure(
                built.resolve("usr/servers/gezhi"), DATA.resolve("usr/servers").resolve(name), port, options);
        settings.property("wlpHome", built.toString());
        settings.property("usrDir", DATA.resolve("usr").toString());
        settings.property("httpPort", Integer.toString(port));
    }

    /** The database outlives the server. */
    void stopped(@Observes AfterStop event) {
        if (database != null) {
            database.close();
            database = null;
        }
    }

    private void configure(Path built, Path server, int port, Options options) throws IOException {
        delete(server);
        Files.createDirectories(server.resolve("driver"));
        String xml = Files.readString(built.resolve("server.xml"));
        Files.writeString(
                server.resolve("server.xml"),
                APPLICATION
                        .matcher(xml)
                        .replaceFirst("")
                        .replace("<featureManager>", "<featureManager><feature>localConnector-1.0</feature>")
                        .replace("updateTrigger=\"disabled\"", "updateTrigger=\"polled\" monitorInterval=\"250ms\""));
        Files.copy(built.resolve("jvm.options"), server.resolve("jvm.options"));
        try (Stream<Path> drivers = Files.list(built.resolve("driver"))) {
            for (Path driver : drivers.toList()) {
                Files.copy(
                        driver,
                        server.resolve("driver").resolve(driver.getFileName()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Database address = database.database();
        var environment = Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "GEZHI_HTTP_PORT", Integer.toString(port),
                "GEZHI_DB_HOST", address.host(),
                "GEZHI_DB_PORT", Integer.toString(address.port()),
                "GEZHI_DB_NAME", address.name(),
                "GEZHI_DB_USER", address.app().user(),
                "GEZHI_DB_PASSWORD", address.app().password(),
                "GEZHI_TOKEN_KEY", UUID.randomUUID().toString());
        Files.write(
                server.resolve("server.env"),
                environment.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .toList());
        Files.writeString(
                server.resolve("bootstrap.properties"),
                "gezhi.checkout=" + options.checkout() + "\n"
                        // The API's document is not asked for here, and the test libraries are long to read.
                        + "mp.openapi.scan.disable=true\n");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> paths;
            try (Stream<Path> walked = Files.walk(folder)) {
                paths = walked.collect(Collectors.toList());
            }
            for (int i = paths.size() - 1; i >= 0; i--) {
                Files.delete(paths.get(i));
            }
        }
    }
}
