package gezhi.testing.walk;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.Model;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SeenCase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the board adds up as cases go on is what a count of the cases says: always, whatever happened to them. */
@ExtendWith(RunningPlatform.class)
class FiguresOfCasesIT {

    private static final int CASES = 8;
    private static final long SEED = 7_351;

    /** By day and township: reported, settled, late, on the spot, handled, reworked. */
    private static final String COUNTED = "select day || ' ' || township || ' ' || sum(r) || ' ' || sum(s) || ' ' ||"
            + " sum(l) || ' ' || sum(o) || ' ' || sum(h) || ' ' || sum(w) from (select ((reported_at + interval '8 hours')"
            + " at time zone 'UTC')::date as day, coalesce(township, '') as township, 1 as r, 0 as s, 0 as l, 0 as o, 0 as h, 0"
            + " as w from case_file where tenant_id = ? and not legacy union all select ((ended_at + interval '8 hours') at"
            + " time zone 'UTC')::date, coalesce(township, ''), 0, 1, case when exists (select 1 from"
            + " jsonb_array_elements(c.limits::jsonb) l where l->>'rule' = 'CASE' and (l->>'ended')::timestamptz = c.ended_at"
            + " and (l->>'deadline')::timestamptz < c.ended_at) then 1 else 0 end, case when settled_on_spot then 1 else 0 end, case when not settled_on_spot"
            + " and handler is not null then 1 else 0 end, case when not settled_on_spot and handler is not null and reworks >"
            + " 0 then 1 else 0 end from case_file c where tenant_id = ? and not legacy and state = 'CLOSED') f group by day,"
            + " township order by 1";

    private static final String ADDED_UP =
            "select day || ' ' || township || ' ' || sum(reported) || ' ' || sum(settled) ||"
                    + " ' ' || sum(late) || ' ' || sum(on_spot) || ' ' || sum(handled) || ' ' || sum(reworked) from (select * from"
                    + " command_tally where tenant_id = ? union all select tenant_id, day, township, reported, settled, late, on_spot,"
                    + " handled, reworked from command_tally_change where tenant_id = ?) t group by day, township having"
                    + " sum(reported) <> 0 or sum(settled) <> 0 order by 1";

    private static final String DIFFERENCE = "select * from command_tally_difference where tenant_id = ?";

    /** By township: open, and those of older systems among them. */
    private static final String OPEN =
            "select coalesce(township, '') || ' ' || count(*) || ' ' || sum(case when legacy then 1"
                    + " else 0 end) from case_file where tenant_id = ? and ended_at is null group by coalesce(township, '') order by 1";

    private static final String OPEN_ADDED_UP =
            "select township || ' ' || sum(open) || ' ' || sum(open_legacy) from (select township, open, open_legacy from"
                    + " command_tally_open where tenant_id = ? union all select township, open, open_legacy from"
                    + " command_tally_change where tenant_id = ?) t group by township having sum(open) <> 0 or"
                    + " sum(open_legacy) <> 0 order by 1";

    private static final String OPEN_DIFFERENCE = "select * from command_tally_open_difference where tenant_id = ?";

    /** The board counts the lamps that are not green by the instant from which they are yellow. */
    private static final String RED_BEFORE_YELLOW =
            "select number from case_file where tenant_id = ? and ended_at is null and yellow_at > due_at";

    /** As the runbook has it. */
    private static final String REPAIR =
            "insert into command_tally_change (tenant_id, id, day, township, reported, settled,"
                    + " late, on_spot, handled, reworked) select tenant_id, gen_random_uuid(), day, township, reported, settled,"
                    + " late, on_spot, handled, reworked from command_tally_difference where tenant_id = ?";

    private static final String REPAIR_OPEN =
            "insert into command_tally_change (tenant_id, id, day, township, reported, settled,"
                    + " late, on_spot, handled, reworked, open, open_legacy) select tenant_id, gen_random_uuid(), current_date,"
                    + " township, 0, 0, 0, 0, 0, 0, open, open_legacy from command_tally_open_difference where tenant_id = ?";

    @ParameterizedTest
    @CsvSource({"xintian," + People.XINTIAN, "jimo," + People.JIMO})
    void walked_cases_and_the_demos_are_counted_as_they_are(String modelName, String county, Platform platform)
            throws SQLException {
        Rows rows = new Rows(platform);
        People people = People.of(platform, county);
        Model model = Model.of(modelName);
        same(rows, county);
        for (int i = 0; i < CASES; i++) {
            Random random = new Random(SEED + i);
            SeenCase reported = Reports.send(
                    people.holding("GRID_WORKER").client(),
                    Reports.inGrid("GRID", people.grid()).build());
            new Walk(people, model, random).drive(reported);
            same(rows, county);
        }
        assertThat(rows.strings("select 1 from case_step where tenant_id = ? and operation = 'REOPEN'", county))
                .as("reopenings, of which the demo has some")
                .isNotEmpty();
        folded(rows, county);
        same(rows, county);
    }

    @Test
    void a_case_voided_on_its_way_stays_a_report_only(Platform platform) throws SQLException {
        Rows rows = new Rows(platform);
        People people = People.of(platform, People.XINTIAN);
        Client chief = people.holding("DUTY_CHIEF").client();
        SeenCase reported = Reports.send(chief, Reports.least("HOTLINE").build());
        SeenCase accepted = performed(chief, reported, "ACCEPT");
        assertThat(performed(chief, accepted, "VOID").state()).isEqualTo("VOIDED");
        same(rows, People.XINTIAN);
    }

    @Test
    void figures_that_were_lost_come_back_by_the_runbooks_statement(Platform platform) throws SQLException {
        Rows rows = new Rows(platform);
        List<String> before = rows.strings(ADDED_UP, People.JIMO, People.JIMO);
        List<String> openBefore = rows.strings(OPEN_ADDED_UP, People.JIMO, People.JIMO);
        assertThat(rows.change(
                        "delete from command_tally where tenant_id = ? and day > (select max(day) - 20 from command_tally)",
                        People.JIMO))
                .isPositive();
        assertThat(rows.change("delete from command_tally_open where tenant_id = ?", People.JIMO))
                .isPositive();
        assertThat(rows.strings(DIFFERENCE, People.JIMO)).isNotEmpty();
        assertThat(rows.strings(OPEN_DIFFERENCE, People.JIMO)).isNotEmpty();
        assertThat(rows.change(REPAIR, People.JIMO)).isPositive();
        assertThat(rows.change(REPAIR_OPEN, People.JIMO)).isPositive();
        same(rows, People.JIMO);
        assertThat(rows.strings(ADDED_UP, People.JIMO, People.JIMO)).isEqualTo(before);
        assertThat(rows.strings(OPEN_ADDED_UP, People.JIMO, People.JIMO)).isEqualTo(openBefore);
    }

    private static SeenCase performed(Client as, SeenCase seen, String operation) {
        JsonObject request = Json.createObjectBuilder()
                .add("operation", operation)
                .add("opinion", "重复来件")
                .build();
        return SeenCase.of(as.perform(seen.json(), seen.etag(), request));
    }

    private static void same(Rows rows, String county) throws SQLException {
        assertThat(rows.strings(ADDED_UP, county, county)).isEqualTo(rows.strings(COUNTED, county, county));
        assertThat(rows.strings(DIFFERENCE, county)).isEmpty();
        assertThat(rows.strings(OPEN_ADDED_UP, county, county)).isEqualTo(rows.strings(OPEN, county));
        assertThat(rows.strings(OPEN_DIFFERENCE, county)).isEmpty();
        assertThat(rows.strings(RED_BEFORE_YELLOW, county)).isEmpty();
    }

    /** Waits until the job has added everything up. */
    private static void folded(Rows rows, String county) throws SQLException {
        long patience = 150;
        while (!rows.strings("select id from command_tally_change where tenant_id = ?", county)
                .isEmpty()) {
            assertThat(patience--).as("changes are folded").isPositive();
            rows.strings("select pg_sleep(0.2)::text");
        }
    }
}
