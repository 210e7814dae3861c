package gezhi.testing.container;

import static gezhi.testing.container.TwoCounties.TWIN;
import static gezhi.testing.container.TwoCounties.XINTIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import gezhi.access.Acting;
import gezhi.tenancy.CountyEntity;
import gezhi.tenancy.Tenant;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one county writes does not exist for another one, whichever way it is asked for. */
class TenancyInContainer extends InContainer {

    /** County tables without FORCE row-level security or their one policy, the role's own, or with rights too many. */
    private static final String UNGUARDED =
            """
            select c.relname from pg_class c
              join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
             where c.relkind = 'r' and not (
                   c.relrowsecurity and c.relforcerowsecurity
               and (select count(*) from pg_policy p where p.polrelid = c.oid) = 1
               and not pg_has_role(current_user, c.relowner, 'member')
               and not has_table_privilege(c.oid, 'truncate')
               and (coalesce(obj_description(c.oid, 'pg_class'), '') not like 'append-only%'
                    or not has_table_privilege(c.oid, 'update') and not has_table_privilege(c.oid, 'delete')))
            """;

    @Inject
    private Jpa jpa;

    private EntityManager em;

    @BeforeEach
    void open() {
        em = jpa.em();
    }

    @Test
    void every_kind_of_entity_has_rows_in_both_counties_so_that_the_other_tests_prove_something() throws Exception {
        for (EntityType<?> type : types()) {
            assertThat(transactions.kept(XINTIAN, () -> count(type)))
                    .as(type.getName())
                    .isPositive();
            assertThat(transactions.kept(TWIN, () -> count(type)))
                    .as(type.getName())
                    .isPositive();
        }
    }

    @Test
    void a_row_of_another_county_is_neither_found_nor_listed_nor_counted() throws Exception {
        for (EntityType<?> type : types()) {
            CountyEntity theirs = anyOf(type);
            CountyEntity.Key key = Tenant.call(XINTIAN, () -> CountyEntity.Key.of(theirs.id()));
            transactions.undone(TWIN, () -> {
                assertThat((Object) em.find(type.getJavaType(), key))
                        .as("find " + type.getName())
                        .isNull();
                assertThat(em.createQuery("select e from " + type.getName() + " e where e.id = :id", type.getJavaType())
                                .setParameter("id", theirs.id())
                                .getResultList())
                        .as("list " + type.getName())
                        .isEmpty();
                assertThat(em.createQuery(
                                        "select count(e) from " + type.getName()
                                                + " e where e.id = :id or e.tenantId = :county",
                                        Long.class)
                                .setParameter("id", theirs.id())
                                .setParameter("county", XINTIAN.value())
                                .getSingleResult())
                        .as("count " + type.getName())
                        .isZero();
                return null;
            });
        }
    }

    @Test
    void a_row_of_another_county_is_neither_updated_nor_deleted_in_bulk() throws Exception {
        Map<String, Long> before = rows.counts(XINTIAN.value());
        for (EntityType<?> type : types()) {
            String set = " e set e." + plain(type) + " = e." + plain(type);
            for (String statement : List.of("update " + type.getName() + set, "delete from " + type.getName() + " e")) {
                CountyEntity theirs = anyOf(type);
                Throwable refused = catchThrowable(() -> transactions.kept(TWIN, () -> {
                    assertThat(em.createQuery(statement + " where e.id = :id")
                                    .setParameter("id", theirs.id())
                                    .executeUpdate())
                            .as(statement)
                            .isZero();
                    return null;
                }));
                assertThat(refused == null || chain(refused).contains("permission denied"))
                        .as("%s: %s", statement, refused)
                        .isTrue();
            }
        }
        assertThat(rows.counts(XINTIAN.value())).isEqualTo(before);
    }

    @Test
    void a_detached_row_cannot_be_merged_in_another_county() throws Exception {
        Map<String, Long> theirs = rows.counts(XINTIAN.value());
        Map<String, Long> ours = rows.counts(TWIN.value());
        for (EntityType<?> type : types()) {
            CountyEntity detached = anyOf(type);
            assertThatThrownBy(() -> transactions.kept(TWIN, () -> {
                        em.merge(detached);
                        em.flush();
                        return null;
                    }))
                    .as(type.getName())
                    .isInstanceOf(Exception.class);
        }
        assertThat(rows.counts(XINTIAN.value())).isEqualTo(theirs);
        assertThat(rows.counts(TWIN.value())).isEqualTo(ours);
    }

    @Test
    void without_a_county_every_question_and_every_new_row_fails() throws Exception {
        for (EntityType<?> type : types()) {
            assertThatThrownBy(() -> transactions.forNobody(() -> count(type)))
                    .as("query " + type.getName())
                    .isInstanceOf(RuntimeException.class);
            CountyEntity.Key key =
                    Tenant.call(XINTIAN, () -> CountyEntity.Key.of(anyOf(type).id()));
            assertThatThrownBy(() -> transactions.forNobody(() -> em.find(type.getJavaType(), key)))
                    .as("find " + type.getName())
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(Tenant::current).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void plain_sql_of_the_servers_own_role_sees_nothing_without_a_county_and_no_other_county_with_one()
            throws SQLException {
        assertThat(rows.counts("").values()).isNotEmpty().containsOnly(0L);
        assertThat(rows.counts("990000").values()).containsOnly(0L);
        assertThat(rows.counts(XINTIAN.value()).get("access_account")).isGreaterThan(1000L);
        assertThat(rows.counts(TWIN.value()).get("access_account")).isEqualTo(6L);
    }

    @Test
    void plain_sql_cannot_write_into_another_county() {
        String insert = "insert into case_number_block (tenant_id, day, taken) values (?, '2000-01-01', 0)";
        assertThatThrownBy(() -> rows.as(TWIN.value(), connection -> {
                    try (var statement = connection.prepareStatement(insert)) {
                        statement.setString(1, XINTIAN.value());
                        return statement.executeUpdate();
                    }
                }))
                .hasMessageContaining("row-level security");
    }

    @Test
    void every_table_of_the_counties_is_guarded_and_what_is_append_only_cannot_be_changed() throws SQLException {
        List<String> faults = rows.as(XINTIAN.value(), connection -> {
            List<String> found = new ArrayList<>();
            try (var statement = connection.createStatement();
                    var table = statement.executeQuery(UNGUARDED)) {
                while (table.next()) {
                    found.add(table.getString(1));
                }
            }
            return found;
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void outside_a_transaction_nothing_is_seen() throws Exception {
        for (EntityType<?> type : types()) {
            assertThat(Tenant.call(XINTIAN, () -> count(type)))
                    .as(type.getName())
                    .isZero();
        }
    }

    @Test
    void of_a_command_that_is_rolled_back_nothing_remains() throws Exception {
        counties.reported(XINTIAN);
        Map<String, Long> before = rows.counts(XINTIAN.value());
        var acceptor = counties.user(XINTIAN, "acceptor1");
        Callable<?> command = () -> Acting.as(acceptor, () -> counties.reported(XINTIAN));
        transactions.undone(XINTIAN, command);
        assertThat(rows.counts(XINTIAN.value())).isEqualTo(before);
    }

    /** All but one of which a job takes the rows away every other second. */
    private List<EntityType<?>> types() {
        List<EntityType<?>> types = em.getMetamodel().getEntities().stream()
                .filter(t -> CountyEntity.class.isAssignableFrom(t.getJavaType()))
                .filter(t -> !t.getName().equals("TallyChange"))
                .collect(Collectors.toList());
        assertThat(types.stream()
                        .map(t -> t.getJavaType().getPackageName().split("\\.")[1])
                        .distinct())
                .as("modules with entities")
                .contains("access", "config", "grid", "casework");
        return types;
    }

    private CountyEntity anyOf(EntityType<?> type) throws Exception {
        return transactions.kept(XINTIAN, () -> (CountyEntity) em.createQuery("select e from " + type.getName() + " e")
                .setMaxResults(1)
                .getSingleResult());
    }

    private long count(EntityType<?> type) {
        return em.createQuery("select count(e) from " + type.getName() + " e", Long.class)
                .getSingleResult();
    }

    private static String plain(EntityType<?> type) {
        return type.getSingularAttributes().stream()
                .filter(a -> !a.isId() && !a.isVersion())
                .map(SingularAttribute::getName)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private static String chain(Throwable thrown) {
        StringBuilder messages = new StringBuilder();
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            messages.append(t).append('\n');
        }
        return messages.toString();
    }
}
