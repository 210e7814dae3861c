package gezhi.testing.container.server;

import gezhi.ops.Options;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR of this build with the in-container tests in its WAR; nothing else of it is changed but its address. */
public final class PlatformUnderTest {

    private static final String WAR = "gezhi-web.war";

    private PlatformUnderTest() {}

    /** The archive that is deployed. */
    public static EnterpriseArchive archive() {
        Path built = Options.of(Path.of("target")).checkout().resolve("platform-ear/target/gezhi.ear");
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, built.toFile());
        WebArchive war = ear.getAsType(WebArchive.class, WAR);
        war.addPackages(false, "gezhi.testing.container");
        war.addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
        // The gate knows the module of the tests as it knows all others, and opens to nobody else's pages.
        war.addAsResource(new StringAsset("ArquillianServletRunnerEE9 = open\n"), "gezhi/access/pages.properties");
        ear.delete(WAR);
        ear.addAsModule(Testable.archiveToTest(war));
        // The adapter looks for the tests below the name of the WAR.
        ear.setApplicationXML(
                new StringAsset(text(ear.get("META-INF/application.xml").getAsset())
                        .replaceFirst("<context-root>.*</context-root>", "<context-root>/gezhi-web</context-root>")));
        return ear;
    }

    private static String text(Asset asset) {
        try (InputStream in = asset.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
