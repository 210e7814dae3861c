package gezhi.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * A row of {@code accounts.csv}: a role that a generated demo account holds at a unit, and its password. An account that
 * holds several roles has several rows.
 *
 * @param county six-digit code, or {@code platform} for the operator
 * @param unit the unit's code; empty for the operator
 */
public record Account(String county, String account, String role, String unit, String password) {

    static final String HEADER = "county,account,role,unit,password";

    /** Reads the file; no rows when there is none yet. */
    public static List<Account> read(Path file) throws IOException {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Account::parse)
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** Writes the file anew, readable by its owner alone. */
    public static void write(Path file, List<Account> accounts) {
        var text = new StringBuilder(HEADER).append('\n');
        accounts.forEach(each -> text.append(each.row()).append('\n'));
        PrivateFiles.write(file, text.toString());
    }

    private String row() {
        List<String> fields = List.of(county, account, role, unit, password);
        fields.stream()
                .filter(field -> field.matches("(?s).*[,\"\\r\\n].*"))
                .findAny()
                .ifPresent(field -> {
                    throw new IllegalArgumentException(
                            "a field of accounts.csv must not have commas or quotes: " + field);
                });
        return String.join(",", fields);
    }

    private static Account parse(String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != 5) {
            throw new IllegalArgumentException("not a row of accounts.csv: " + fields.length + " fields");
        }
        return new Account(fields[0], fields[1], fields[2], fields[3], fields[4]);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return county + "/" + account + " " + role + "@" + unit;
    }
}
