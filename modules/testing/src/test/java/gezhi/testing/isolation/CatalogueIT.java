package gezhi.testing.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What PostgreSQL's own catalogue says of the tables and of the role with which the server logs in. */
@ExtendWith(RunningPlatform.class)
class CatalogueIT {

    private static final String COUNTY_TABLES =
            "(select c.* from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' where"
                    + " c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and not a.attisdropped)";

    /** The registry of counties, which is read before anybody is known, and what migrates. */
    private static final String[] OF_NO_COUNTY = {"databasechangelog", "databasechangeloglock", "platform_county"};

    private Rows rows;
    private String role;

    @BeforeEach
    void catalogue(Platform platform) {
        rows = new Rows(platform);
        role = platform.database().app().user();
    }

    @Test
    void every_table_but_the_registry_belongs_to_counties() throws SQLException {
        assertThat(rows.strings(
                        "select relname from pg_class c where relkind in ('r', 'p', 'm', 'v', 'f') and relnamespace ="
                                + " 'public'::regnamespace and not exists (select 1 from pg_attribute a where a.attrelid = c.oid"
                                + " and a.attname = 'tenant_id') order by 1"))
                .containsExactly(OF_NO_COUNTY);
    }

    @Test
    void the_county_stands_first_in_every_key_constraint_and_index() throws SQLException {
        assertThat(rows.strings("select c.relname || ' ' || i.relname from pg_index x join " + COUNTY_TABLES
                        + " c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid join pg_attribute a on"
                        + " a.attrelid = c.oid and a.attname = 'tenant_id' where x.indkey[0] <> a.attnum"))
                .isEmpty();
        assertThat(rows.strings("select c.relname from " + COUNTY_TABLES
                        + " c where not exists (select 1 from pg_index x where x.indrelid = c.oid and x.indisprimary)"))
                .as("without primary key")
                .isEmpty();
        assertThat(rows.strings("select conname from pg_constraint k join " + COUNTY_TABLES
                        + " c on c.oid = k.conrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]"
                        + " where k.contype in ('p', 'u', 'x') and a.attname <> 'tenant_id'"))
                .isEmpty();
    }

    @Test
    void foreign_keys_tie_rows_of_one_county_only() throws SQLException {
        assertThat(
                        rows.strings(
                                "select conname from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and"
                                        + " a.attnum = k.conkey[1] join pg_attribute f on f.attrelid = k.confrelid and f.attnum ="
                                        + " k.confkey[1] where k.contype = 'f' and (a.attname <> 'tenant_id' or f.attname <> 'tenant_id')"))
                .isEmpty();
        assertThat(rows.strings("select conname from pg_constraint where contype = 'f' and connamespace ="
                        + " 'public'::regnamespace"))
                .isNotEmpty();
    }

    @Test
    void row_level_security_is_enabled_and_forced_by_one_policy_that_reads_and_writes() throws SQLException {
        assertThat(rows.strings("select relname from " + COUNTY_TABLES
                        + " c where not (relrowsecurity and relforcerowsecurity)"))
                .isEmpty();
        assertThat(rows.strings("select c.relname from " + COUNTY_TABLES
                        + " c left join pg_policies p on p.tablename = c.relname and p.schemaname = 'public' group by"
                        + " c.relname having count(*) filter (where p.permissive = 'PERMISSIVE' and p.cmd = 'ALL' and"
                        + " p.roles = '{public}' and p.qual like '%tenant_id%app.tenant%' and p.with_check like"
                        + " '%tenant_id%app.tenant%') <> 1 or count(p.policyname) <> 1"))
                .isEmpty();
    }

    @Test
    void the_county_has_one_type_everywhere_and_is_never_null() throws SQLException {
        assertThat(rows.strings("select distinct format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull from "
                        + COUNTY_TABLES + " c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'"))
                .containsExactly("character varying(16) true");
    }

    @Test
    void nothing_happens_to_a_countys_row_but_what_a_statement_says() throws SQLException {
        assertThat(rows.strings("select c.relname || ' ' || t.tgname from pg_trigger t join " + COUNTY_TABLES
                        + " c on c.oid = t.tgrelid where not t.tgisinternal"))
                .as("triggers")
                .isEmpty();
        assertThat(rows.strings("select c.relname || ' ' || r.rulename from pg_rewrite r join " + COUNTY_TABLES
                        + " c on c.oid = r.ev_class"))
                .as("rules")
                .isEmpty();
        assertThat(rows.strings("select c.relname || ' ' || a.attname from pg_attribute a join " + COUNTY_TABLES
                        + " c on c.oid = a.attrelid where a.attidentity <> '' or a.attgenerated <> ''"))
                .as("columns that the database numbers or computes")
                .isEmpty();
        assertThat(rows.strings(
                        "select c.relname from pg_class c join pg_inherits i on i.inhrelid = c.oid or i.inhparent ="
                                + " c.oid where c.relnamespace = 'public'::regnamespace"))
                .as("partitions")
                .isEmpty();
    }

    @Test
    void the_login_role_owns_nothing_and_passes_no_guard() throws SQLException {
        assertThat(rows.strings(
                        "select rolname from pg_roles where rolname = ? and not (rolsuper or rolbypassrls or rolcreaterole"
                                + " or rolcreatedb or rolreplication)",
                        role))
                .containsExactly(role);
        assertThat(rows.strings(
                        "select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = ? union all"
                                + " select proname from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname = ?",
                        role,
                        role))
                .isEmpty();
        assertThat(rows.strings(
                        "select m.roleid::regrole::text from pg_auth_members m join pg_roles r on r.oid = m.member where"
                                + " r.rolname = ?",
                        role))
                .as("roles that it is a member of")
                .isEmpty();
    }

    @Test
    void no_function_runs_with_its_owners_rights_and_nothing_counts_across_counties() throws SQLException {
        assertThat(rows.strings(
                        "select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef"))
                .isEmpty();
        assertThat(rows.strings(
                        "select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace"))
                .as("sequences")
                .isEmpty();
    }
}
