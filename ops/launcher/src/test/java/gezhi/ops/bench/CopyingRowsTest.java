package gezhi.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.DatabaseFixture;
import gezhi.ops.MigratedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a real database written again as SQL, whatever columns their table has. */
class CopyingRowsTest {

    private static final String ODD = "it's 12:30 \\ and\nmore; $1 :n";

    @TempDir
    static Path folder;

    private static MigratedDatabase database;
    private static Connection connection;

    @BeforeAll
    static void table() throws SQLException {
        database = MigratedDatabase.start(DatabaseFixture.options(folder));
        connection = database.database().connect(database.database().owner());
        execute("create table sample (id uuid not null, at timestamptz not null, due timestamptz not null,"
                + " never timestamptz not null, title text not null, open boolean not null, count int not null,"
                + " share double precision, nothing varchar(9), bytes bytea)");
        try (var insert = connection.prepareStatement("insert into sample values (?, '2026-01-01T08:00:00Z',"
                + " '2026-01-01T12:00:00Z', '9999-12-31T00:00:00Z', ?, true, 7, 0.25, null, '\\x0102')")) {
            insert.setObject(1, UUID.fromString("019a0000-0000-7000-8000-000000000001"));
            insert.setString(2, ODD);
            insert.execute();
        }
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void a_copy_has_the_same_values_now() throws SQLException {
        RowCopy row =
                RowCopy.read(connection, "sample", "where count = ?", "at", 7).orElseThrow();
        String key = new FloorIds(Instant.parse("2026-11-24T12:00:00Z")).key(FloorIds.Kind.STEP, 3, "8", "258");

        execute(row.with(Map.of("id", key, "count", "8", "gone", "1")).insert());

        try (var statement = connection.createStatement();
                var copy = statement.executeQuery("select * from sample where count = 8")) {
            copy.next();
            assertThat(copy.getString("title")).isEqualTo(ODD);
            assertThat(copy.getBoolean("open")).isTrue();
            assertThat(copy.getDouble("share")).isEqualTo(0.25);
            assertThat(copy.getString("nothing")).isNull();
            assertThat(copy.getBytes("bytes")).containsExactly(1, 2);
            assertThat(copy.getObject("never", OffsetDateTime.class).toInstant())
                    .isEqualTo(Instant.parse("9999-12-31T00:00:00Z"));
            OffsetDateTime at = copy.getObject("at", OffsetDateTime.class);
            assertThat(Duration.between(at.toInstant(), Instant.now())).isLessThan(Duration.ofMinutes(1));
            assertThat(copy.getObject("due", OffsetDateTime.class)).isEqualTo(at.plusHours(4));
            UUID id = copy.getObject("id", UUID.class);
            assertThat(id.toString()).endsWith("-7003-8108-000000000102").isLessThan(FloorIds.BOUND.toString());
            assertThat(id.version()).isEqualTo(7);
        }
    }

    @Test
    void many_copies_are_one_statement() throws SQLException {
        RowCopy row =
                RowCopy.read(connection, "sample", "where count = ?", "at", 7).orElseThrow();

        execute(row.with(Map.of("count", "100 + n")).insertFrom("generate_series(1, 25) n"));

        assertThat(count("count > 100")).isEqualTo(25);
    }

    @Test
    void texts_that_may_stand_only_once_are_varied() throws SQLException {
        execute("create unique index sample_title on sample (title, count)");
        RowCopy row =
                RowCopy.read(connection, "sample", "where count = ?", "at", 7).orElseThrow();

        execute(row.varied("'again'").insert());

        assertThat(count("count = 7")).isEqualTo(2);
        execute("delete from sample where title like '%-again'");
        execute("drop index sample_title");
    }

    @Test
    void only_columns_that_are_there_are_changed() throws SQLException {
        RowCopy row =
                RowCopy.read(connection, "sample", "where count = ?", "at", 7).orElseThrow();
        execute(row.with(Map.of("count", "50")).insert());

        execute(row.update(Map.of("open", "false", "gone", "1"), "count = 50"));

        assertThat(count("count = 50 and not open")).isEqualTo(1);
    }

    @Test
    void no_text_has_a_colon_that_pgbench_would_take_for_a_variable() {
        assertThat(RowCopy.quote(ODD)).doesNotContain(":").startsWith("E'");
        assertThat(RowCopy.quote("路灯不亮")).isEqualTo("'路灯不亮'");
    }

    private static long count(String condition) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from sample where " + condition)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
