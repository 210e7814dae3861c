package gezhi.testing.container.server;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian of our server and of the one deployment. */
public final class InContainerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(TestServer.class).observer(OneDeployment.class);
    }
}
