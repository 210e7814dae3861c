package gezhi.testing.container;

import gezhi.testing.container.server.PlatformUnderTest;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A scenario that is played inside the server, with two counties onboarded. */
@ExtendWith(ArquillianExtension.class)
abstract class InContainer {

    @Inject
    TwoCounties counties;

    @Inject
    Transactions transactions;

    @Inject
    RawRows rows;

    @Deployment
    static Archive<?> platform() {
        return PlatformUnderTest.archive();
    }

    @BeforeEach
    void onboard() throws Exception {
        counties.onboard();
    }
}
