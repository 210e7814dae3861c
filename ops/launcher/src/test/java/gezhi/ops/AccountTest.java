package gezhi.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountTest {

    @TempDir
    Path folder;

    private final Account operator = new Account("platform", "operator", "OPERATOR", "", "secret");
    private final Account worker = new Account("370215", "wg001", "GRID_WORKER", "370215001001001", "other");

    @Test
    void accounts_are_read_as_they_were_written() throws IOException {
        Path file = folder.resolve("accounts.csv");

        Account.write(file, List.of(operator, worker));

        assertThat(Account.read(file)).containsExactly(operator, worker);
        assertThat(Files.readAllLines(file)).first().isEqualTo("county,account,role,unit,password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void no_file_means_no_accounts() throws IOException {
        assertThat(Account.read(folder.resolve("none.csv"))).isEmpty();
    }

    @Test
    void a_field_with_a_comma_is_refused() {
        var bad = new Account("370215", "a,b", "LEADER", "370215", "p");

        assertThatThrownBy(() -> Account.write(folder.resolve("accounts.csv"), List.of(bad)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_password_is_not_printed() {
        assertThat(operator.toString()).doesNotContain("secret");
    }
}
