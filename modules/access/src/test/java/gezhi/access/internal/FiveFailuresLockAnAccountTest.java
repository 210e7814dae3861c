package gezhi.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FiveFailuresLockAnAccountTest {

    private final Instant now = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void nothing_is_locked_at_first() {
        assertThat(LockOut.NONE.lockedAt(now)).isFalse();
        assertThat(LockOut.NONE.left(now)).isEqualTo(5);
    }

    @Test
    void each_failure_leaves_one_try_less() {
        assertThat(failures(1).left(now)).isEqualTo(4);
        assertThat(failures(4).left(now)).isEqualTo(1);
        assertThat(failures(4).lockedAt(now)).isFalse();
    }

    @Test
    void a_wrong_password_locks_after_five_failures() {
        assertThat(failures(5).lockedAt(now)).isTrue();
        assertThat(failures(5).left(now)).isZero();
        assertThat(failures(5).minutesLocked(now)).isEqualTo(15);
    }

    @Test
    void the_lock_opens_after_fifteen_minutes() {
        LockOut locked = failures(5);

        assertThat(locked.lockedAt(now.plus(Duration.ofMinutes(15)).minusNanos(1)))
                .isTrue();
        assertThat(locked.minutesLocked(now.plus(Duration.ofSeconds(14 * 60 + 30))))
                .isEqualTo(1);
        assertThat(locked.lockedAt(now.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void failures_are_forgotten_fifteen_minutes_after_the_last() {
        Instant later = now.plus(Duration.ofMinutes(16));

        assertThat(failures(4).left(later)).isEqualTo(5);
        assertThat(failures(4).failed(later)).isEqualTo(new LockOut(1, later));
    }

    @Test
    void a_failure_prolongs_the_memory_of_those_before() {
        Instant later = now.plus(Duration.ofMinutes(14));

        assertThat(failures(4).failed(later).lockedAt(now.plus(Duration.ofMinutes(20))))
                .isTrue();
    }

    private LockOut failures(int count) {
        LockOut lockOut = LockOut.NONE;
        for (int i = 0; i < count; i++) {
            lockOut = lockOut.failed(now);
        }
        return lockOut;
    }
}
