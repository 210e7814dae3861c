package gezhi.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.access.ActiveUser;
import gezhi.kernel.CountyCode;
import java.util.List;
import java.util.UUID;
import org.apache.shiro.authc.IncorrectCredentialsException;
import org.apache.shiro.authc.UnknownAccountException;
import org.junit.jupiter.api.Test;

class AShiroLoginTest {

    private final ActiveUser user =
            new ActiveUser(new CountyCode("431128"), new UUID(7, 7), "lisiyuan", "李思远", List.of());

    @Test
    void the_right_password_proves_the_user() {
        PasswordLogin login = new PasswordLogin("lisiyuan", "correct horse", user, PasswordHash.of("correct horse"));

        assertThat(Authority.authenticate(login)).isEqualTo(user);
    }

    @Test
    void a_wrong_password_does_not() {
        PasswordLogin login = new PasswordLogin("lisiyuan", "wrong horse", user, PasswordHash.of("correct horse"));

        assertThatThrownBy(() -> Authority.authenticate(login)).isInstanceOf(IncorrectCredentialsException.class);
    }

    @Test
    void an_account_without_a_password_cannot_log_in() {
        PasswordLogin login = new PasswordLogin("lisiyuan", "", user, null);

        assertThatThrownBy(() -> Authority.authenticate(login)).isInstanceOf(UnknownAccountException.class);
    }

    @Test
    void an_unknown_account_takes_the_time_of_a_known_one() {
        String hash = PasswordHash.of("correct horse");
        PasswordLogin known = new PasswordLogin("lisiyuan", "wrong horse", user, hash);
        PasswordLogin unknown = new PasswordLogin("nobody", "wrong horse", null, null);
        fastest(known);
        fastest(unknown);

        assertThat((double) fastest(unknown)).isBetween(fastest(known) * 0.3, fastest(known) * 3.0);
    }

    private static long fastest(PasswordLogin login) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long begin = System.nanoTime();
            assertThatThrownBy(() -> Authority.authenticate(login)).isNotNull();
            fastest = Math.min(fastest, System.nanoTime() - begin);
        }
        return fastest;
    }
}
