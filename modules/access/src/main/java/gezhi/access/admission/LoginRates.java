package gezhi.access.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gezhi.kernel.CountyCode;
import gezhi.kernel.TooMany;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How fast logins may be tried: a password hash costs a core for a tenth of a second, whether it is the right one or not. */
@ApplicationScoped
public class LoginRates {

    // Longer than a bucket takes to fill: forgetting an idle one forgives nothing.
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 50_000;

    private final Limits limits;
    private final LongSupplier nanoTime;
    private final Cache<String, Bucket> networks = buckets();
    private final Cache<String, Bucket> accounts = buckets();

    /** With the bounds of this server's environment. */
    public LoginRates() {
        this(Limits.of(System.getenv(), Runtime.getRuntime().availableProcessors()), System::nanoTime);
    }

    LoginRates(Limits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
    }

    /**
     * Counts a login that is about to be tried.
     *
     * @param address network address from which it comes
     * @throws TooMany when too many came from that network, or for that account
     */
    public void count(String address, CountyCode county, String account) {
        draw(networks.get(Network.of(address), key -> Buckets.of(limits.addressLogins(), nanoTime)));
        String name = account == null ? "" : account.strip().toLowerCase(Locale.ROOT);
        String key = county + " " + (name.length() > 64 ? name.substring(0, 64) : name);
        draw(accounts.get(key, k -> Buckets.of(limits.accountLogins(), nanoTime)));
    }

    private static void draw(Bucket bucket) {
        if (!bucket.tryConsume(1)) {
            Duration wait = Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
            throw new TooMany(wait, "access.login.tooMany");
        }
    }

    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .expireAfterAccess(REMEMBERED)
                .maximumSize(MOST)
                .build();
    }
}
