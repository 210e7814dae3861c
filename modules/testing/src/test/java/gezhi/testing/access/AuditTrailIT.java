package gezhi.testing.access;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Account;
import gezhi.ops.Platform;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Pictures;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SeenCase;
import jakarta.json.Json;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every login and every write leaves a line: who, when, from where, what. */
@ExtendWith(RunningPlatform.class)
class AuditTrailIT {

    private Platform platform;
    private Rows rows;

    @BeforeEach
    void platform(Platform platform) {
        this.platform = platform;
        rows = new Rows(platform);
    }

    @Test
    void a_login_and_a_failed_one_each_leave_a_line_with_their_address() throws SQLException {
        Account account = platform.account(People.XINTIAN, "SUPERVISOR");
        Client nobody = Client.nobody(platform.baseUrl());
        long good = lines(People.XINTIAN, account.account(), "access.login");
        long bad = lines(People.XINTIAN, account.account(), "access.login.failed");
        nobody.login(account.county(), account.account(), account.password());
        nobody.login(account.county(), account.account(), "wrong");
        nobody.login(account.county(), account.account(), account.password());
        assertThat(lines(People.XINTIAN, account.account(), "access.login")).isEqualTo(good + 2);
        assertThat(lines(People.XINTIAN, account.account(), "access.login.failed"))
                .isEqualTo(bad + 1);
        assertThat(rows.strings(
                        "select remote_address from access_audit where tenant_id = ? and account = ? order by at desc limit 1",
                        People.XINTIAN,
                        account.account()))
                .containsExactly("127.0.0.1");
    }

    @Test
    void passwords_and_tokens_never_stand_in_it() throws SQLException {
        Client nobody = Client.nobody(platform.baseUrl());
        String secret = "s-" + UUID.randomUUID();
        nobody.login(People.XINTIAN, "acceptor1", secret);
        assertThat(rows.strings(
                        "select action from access_audit a where strpos(a::text, ?) > 0 or strpos(a::text, ?) > 0",
                        secret,
                        platform.account(People.XINTIAN, "ACCEPTOR").password()))
                .isEmpty();
    }

    @Test
    void a_report_a_file_and_every_operation_leave_a_line_each() throws SQLException {
        People people = People.of(platform, People.XINTIAN);
        People.Person worker = people.holding("GRID_WORKER");
        People.Person acceptor = people.holding("ACCEPTOR");
        String file = Pictures.upload(worker.client(), 3);
        SeenCase seen = Reports.send(
                worker.client(),
                Reports.least("PATROL")
                        .add("attachments", Json.createArrayBuilder().add(file))
                        .build());
        acceptor.client()
                .perform(
                        seen.json(),
                        seen.etag(),
                        Json.createObjectBuilder().add("operation", "ACCEPT").build());
        assertThat(actions(file)).containsExactly(worker.account() + " casework.attach");
        assertThat(actions(seen.number()))
                .containsExactly(worker.account() + " casework.report", acceptor.account() + " casework.ACCEPT");
    }

    @Test
    void every_step_and_file_of_the_whole_run_has_its_line() throws SQLException {
        assertThat(rows.strings(
                        "select f.number || ' ' || s.operation from case_step s join case_file f on f.tenant_id ="
                                + " s.tenant_id and f.id = s.case_id left join lateral (select 1 as one from access_audit a where"
                                + " a.tenant_id = s.tenant_id and a.subject = f.number and a.account = s.account and lower(a.action)"
                                + " = lower('casework.' || s.operation) limit 1) a on true where a.one is null and not f.legacy and"
                                + " s.account <> 'SYSTEM' and s.done_at > (select min(l.at) from access_audit l where l.tenant_id ="
                                + " s.tenant_id and l.action = 'access.login') limit 20"))
                .isEmpty();
    }

    @Test
    void onboarding_leaves_a_line_of_the_operator() throws SQLException {
        for (String county : List.of(People.XINTIAN, People.JIMO)) {
            assertThat(rows.strings(
                            "select action from access_audit where account like 'operator%' and (subject like ? or tenant_id = ?)"
                                    + " and action like 'config.%'",
                            "%" + county + "%", county))
                    .as(county)
                    .isNotEmpty();
        }
    }

    @Test
    void an_import_leaves_lines_of_its_beginning_and_its_end() throws SQLException {
        People people = People.of(platform, People.XINTIAN);
        Client admin = people.holding("COUNTY_ADMIN").client();
        String id = "audit-" + UUID.randomUUID();
        String csv = "id,reporter,reported_at,title,text\n" + id + ",A1,2019-02-28T11:25:05+08:00,一,二\n";
        assertThat(admin.post("/api/v1/imports/messages?name=" + id + ".csv", csv, "text/csv")
                        .status())
                .isEqualTo(200);
        assertThat(actions(id + ".csv"))
                .extracting(line -> line.substring(line.indexOf(' ') + 1))
                .startsWith("casework.import.begin")
                .endsWith("casework.import.end");
    }

    private List<String> actions(String subject) throws SQLException {
        return rows.strings(
                "select account || ' ' || action from access_audit where subject = ? order by at, id", subject);
    }

    private long lines(String county, String account, String action) throws SQLException {
        return rows.strings(
                        "select 1 from access_audit where tenant_id = ? and account = ? and action = ?",
                        county,
                        account,
                        action)
                .size();
    }
}
