package gezhi.testing.platform;

import gezhi.ops.Options;
import gezhi.ops.Platform;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the real thing: PostgreSQL, the server with the EAR of this build, both demo counties. Started once for
 * all tests of the run, on a free port, with every SQL statement logged in that folder.
 */
public final class RunningPlatform implements ParameterResolver {

    /** Where the run's data lie; a new run begins anew. */
    public static final Path DATA = Path.of("target", "platform");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Holder.class, key -> new Holder(), Holder.class)
                .platform;
    }

    private static final class Holder implements ExtensionContext.Store.CloseableResource {

        private final Platform platform = Platform.start(Options.of(DATA.toAbsolutePath())
                .withPort(0)
                .withFresh(true)
                .withLogStatements(true)
                .withProgress(System.out::println));

        @Override
        public void close() {
            platform.close();
        }
    }
}
