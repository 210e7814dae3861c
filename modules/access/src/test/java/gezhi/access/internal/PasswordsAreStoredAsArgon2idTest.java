package gezhi.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsAreStoredAsArgon2idTest {

    @Test
    void the_hash_names_algorithm_and_parameters() {
        assertThat(PasswordHash.of("correct horse")).startsWith("$shiro2$argon2id$v=19$t=3,m=19456,p=1$");
    }

    @Test
    void only_the_right_password_matches() {
        String hash = PasswordHash.of("correct 马 battery");

        assertThat(PasswordHash.matches("correct 马 battery", hash)).isTrue();
        assertThat(PasswordHash.matches("correct 驴 battery", hash)).isFalse();
        assertThat(PasswordHash.matches("", hash)).isFalse();
    }

    @Test
    void the_same_password_has_another_hash_each_time() {
        assertThat(PasswordHash.of("correct horse")).isNotEqualTo(PasswordHash.of("correct horse"));
    }
}
