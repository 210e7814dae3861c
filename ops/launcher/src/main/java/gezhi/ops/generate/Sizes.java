package gezhi.ops.generate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How large the tables are, with their indexes, in bytes. */
final class Sizes {

    /** The tables that grow with each case. */
    static final List<String> OF_CASES =
            List.of("case_file", "case_report", "case_step", "access_audit", "case_number_block");

    private Sizes() {}

    static Map<String, Long> read(Connection connection) throws SQLException {
        Map<String, Long> sizes = new LinkedHashMap<>();
        try (var question = connection.prepareStatement("select pg_total_relation_size(to_regclass(?))")) {
            for (String table : OF_CASES) {
                question.setString(1, table);
                try (var answer = question.executeQuery()) {
                    answer.next();
                    sizes.put(table, answer.getLong(1));
                }
            }
        }
        connection.commit();
        return sizes;
    }
}
