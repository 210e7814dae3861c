package gezhi.tenancy.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The one place where the database learns the county of a transaction. Either way it holds until the transaction ends, and
 * the policies of row-level security read it.
 */
enum CountyStatement {

    /** A function call, which is prepared once for a connection whatever the county. */
    FUNCTION {
        @Override
        void say(Connection connection, String county) throws SQLException {
            try (PreparedStatement set = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
                set.setString(1, county);
                set.execute();
            }
        }
    },

    /** A command, which a distributed database passes on to the nodes that hold the rows, as it does with no function. */
    COMMAND {
        @Override
        void say(Connection connection, String county) throws SQLException {
            try (Statement set = connection.createStatement()) {
                set.execute("set local app.tenant = '" + letters(county) + "'");
            }
        }
    };

    /** The setting of the server's environment that chooses: {@code command}, else the function. */
    static final String SETTING = "GEZHI_DB_COUNTY";

    static CountyStatement of(String setting) {
        return "command".equals(setting) ? COMMAND : FUNCTION;
    }

    /**
     * Tells the database.
     *
     * @param county code of the county; empty for work that belongs to none
     */
    abstract void say(Connection connection, String county) throws SQLException;

    // A command takes no parameters; codes are letters and digits, whatever else becomes of them.
    private static String letters(String county) {
        if (!county.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))) {
            throw new IllegalArgumentException("no code of a county");
        }
        return county;
    }
}
