package gezhi.testing.api;

import static gezhi.testing.platform.Problems.chinese;
import static gezhi.testing.platform.Problems.invalid;
import static gezhi.testing.platform.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Account;
import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningPlatform.class)
class LoginIT {

    private static final String ME = "/api/v1/cases?queue=mine";

    private Platform platform;
    private Client nobody;
    private Rows rows;

    @BeforeEach
    void platform(Platform platform) {
        this.platform = platform;
        this.nobody = Client.nobody(platform.baseUrl());
        this.rows = new Rows(platform);
    }

    @Test
    void a_good_login_gives_a_token_that_opens_the_api_and_says_how_long() {
        Account account = platform.account(People.XINTIAN, "ACCEPTOR");
        Answer answer = nobody.login(account.county(), account.account(), account.password());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(Instant.parse(answer.json().getString("expiresAt"))).isAfter(Instant.now());
        Client client = Client.withToken(platform.baseUrl(), answer.json().getString("token"));
        assertThat(client.get(ME).status()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_an_unknown_account_and_an_account_without_password_are_answered_alike() throws SQLException {
        Account account = platform.account(People.XINTIAN, "DISPATCHER");
        Answer wrong = nobody.login(People.XINTIAN, account.account(), "not the password");
        Answer unknown = nobody.login(People.XINTIAN, "nobody-" + UUID.randomUUID(), "not the password");
        Answer without = nobody.login(People.XINTIAN, staffWithoutPassword(People.XINTIAN), "not the password");
        Answer empty = nobody.login(People.XINTIAN, staffWithoutPassword(People.XINTIAN), " ");
        problem(wrong, 401);
        assertThat(said(unknown)).isEqualTo(said(wrong));
        assertThat(said(without)).isEqualTo(said(wrong));
        problem(empty, 401);
        assertThat(nobody.login(People.XINTIAN, account.account(), account.password())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void five_failures_lock_an_account_also_for_the_right_password() throws SQLException {
        String account = staffWithoutPassword(People.XINTIAN);
        String password = givePasswordOf(platform.account(People.XINTIAN, "ACCEPTOR"), account);
        for (int i = 0; i < 5; i++) {
            problem(nobody.login(People.XINTIAN, account, "guess " + i), 401);
        }
        Answer locked = nobody.login(People.XINTIAN, account, password);
        problem(locked, 401);
        assertThat(locked.json().getString("type")).isEqualTo("/problems/access.login.locked");
        assertThat(rows.strings(
                        "select action from access_audit where tenant_id = ? and account = ? order by at, id",
                        People.XINTIAN,
                        account))
                .hasSize(6)
                .endsWith("access.login.locked");
    }

    @Test
    void an_account_of_another_county_is_unknown() {
        Account account = platform.account(People.XINTIAN, "GRID_WORKER");
        problem(nobody.login(People.JIMO, account.account(), account.password()), 401);
        problem(nobody.login("platform", account.account(), account.password()), 401);
        problem(nobody.login("999999", account.account(), account.password()), 401);
    }

    @Test
    void the_operator_logs_in_at_the_platform_only() {
        Account operator = platform.account("platform", "OPERATOR");
        assertThat(nobody.login("platform", operator.account(), operator.password())
                        .status())
                .isEqualTo(200);
        problem(nobody.login(People.JIMO, operator.account(), operator.password()), 401);
    }

    @Test
    void missing_unknown_and_wrong_fields_are_named() {
        invalid(nobody.post("/api/v1/login", "{}", "application/json"), "county", "account", "password");
        invalid(nobody.login("43112", "acceptor1", "x"), "county");
        Answer unknown = nobody.post(
                "/api/v1/login",
                "{\"county\":\"431128\",\"account\":\"a\",\"password\":\"b\",\"admin\":true}",
                "application/json");
        assertThat(unknown.status()).isIn(400, 422);
        problem(unknown, unknown.status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"text\"",
                "{\"county\":",
                "{\"county\":{},\"account\":\"a\",\"password\":\"b\"}",
                "{\"county\":\"431128\",\"account\":[\"a\"],\"password\":\"b\"}"
            })
    void a_body_that_is_no_login_is_refused_and_never_a_fault(String body) {
        Answer answer = nobody.post("/api/v1/login", body, "application/json");
        assertThat(answer.status()).as("%s", answer).isIn(400, 422);
        problem(answer, answer.status());
    }

    @Test
    void form_fields_are_no_login() {
        problem(nobody.post("/api/v1/login", "county=431128", "application/x-www-form-urlencoded"), 415);
    }

    @Test
    void refusals_are_said_in_the_language_that_is_asked_for() {
        assertThat(chinese(nobody.login(People.XINTIAN, "x", "y").json().getString("detail")))
                .isTrue();
        assertThat(chinese(nobody.inEnglish()
                        .login(People.XINTIAN, "x", "y")
                        .json()
                        .getString("detail")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "431128.AAAA", "null", "Bearer", "370215.x.y.z", "'or 1=1--"})
    void a_bad_token_is_401_with_a_problem(String token) {
        Answer answer = nobody.send("GET", ME, new byte[0], "Authorization", "Bearer " + token);
        problem(answer, 401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void no_token_and_another_scheme_are_401() {
        problem(nobody.get(ME), 401);
        problem(nobody.send("GET", ME, new byte[0], "Authorization", "Basic YTpi"), 401);
        problem(nobody.post("/api/v1/reports", "{}", "application/json"), 401);
        problem(nobody.get("/api/v1/there-is-no-such-thing"), 401);
    }

    @Test
    void a_token_changed_to_another_county_is_no_token() {
        String token = token(platform.account(People.XINTIAN, "ACCEPTOR"));
        assertThat(token).contains(People.XINTIAN);
        String forged = token.replace(People.XINTIAN, People.JIMO);
        problem(Client.withToken(platform.baseUrl(), forged).get(ME), 401);
    }

    @Test
    void a_token_that_was_logged_out_is_over() {
        Client client = Client.withToken(platform.baseUrl(), token(platform.account(People.JIMO, "DISPATCHER")));
        assertThat(client.get(ME).status()).isEqualTo(200);
        assertThat(client.send("DELETE", "/api/v1/login", new byte[0]).status()).isEqualTo(204);
        problem(client.get(ME), 401);
        problem(client.send("DELETE", "/api/v1/login", new byte[0]), 401);
    }

    @Test
    void an_expired_token_is_over() throws SQLException {
        Account account = platform.account(People.JIMO, "LEADER");
        String token = token(account);
        assertThat(rows.change(
                        "update access_token set expires_at = now() - interval '1 minute' where tenant_id = ? and id ="
                                + " (select t.id from access_token t join access_account a on a.tenant_id = t.tenant_id"
                                + " and a.id = t.account_id where t.tenant_id = ? and a.account = ? order by"
                                + " t.issued_at desc, t.id desc limit 1)",
                        People.JIMO,
                        People.JIMO,
                        account.account()))
                .isEqualTo(1);
        problem(Client.withToken(platform.baseUrl(), token).get(ME), 401);
    }

    private String token(Account account) {
        return nobody.login(account.county(), account.account(), account.password())
                .json()
                .getString("token");
    }

    private String staffWithoutPassword(String county) throws SQLException {
        return rows.strings(
                        "select account from access_account where tenant_id = ? and password_hash is null"
                                + " and failed_count = 0 order by random() limit 1",
                        county)
                .get(0);
    }

    private String givePasswordOf(Account from, String to) throws SQLException {
        assertThat(rows.change(
                        "update access_account set (password_hash, password_changed_at) = (select password_hash,"
                                + " password_changed_at from access_account where tenant_id = ? and account = ?)"
                                + " where tenant_id = ? and account = ?",
                        from.county(),
                        from.account(),
                        from.county(),
                        to))
                .isEqualTo(1);
        return from.password();
    }

    /** The whole answer but for the id that each request has of its own. */
    private static String said(Answer answer) {
        return answer.text().replaceAll(",\"requestId\":\"[^\"]*\"", "");
    }
}
