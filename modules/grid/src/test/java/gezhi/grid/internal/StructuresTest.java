package gezhi.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.grid.StructureChanged;
import gezhi.kernel.CountyCode;
import gezhi.tenancy.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StructuresTest {

    private static final CountyCode HERE = new CountyCode("999999");
    private static final CountyCode THERE = new CountyCode("888888");

    private final Stored stored = new Stored();
    private final Hand clock = new Hand();
    private final Structures structures = new Structures(stored, clock);

    @Test
    void a_structure_is_read_once_and_kept() {
        CountyStructure first = current(HERE);
        assertThat(current(HERE)).isSameAs(first);
        assertThat(stored.reads).isEqualTo(1);
    }

    @Test
    void each_county_has_its_own() {
        stored.revisions.put(HERE, 3);
        stored.revisions.put(THERE, 7);
        assertThat(current(HERE).revision()).isEqualTo(3);
        assertThat(current(THERE).revision()).isEqualTo(7);
    }

    @Test
    void after_a_minute_an_unchanged_structure_is_kept() {
        CountyStructure first = current(HERE);
        clock.seconds += 61;
        assertThat(current(HERE)).isSameAs(first);
        assertThat(stored.questions).isEqualTo(1);
        clock.seconds += 59;
        current(HERE);
        assertThat(stored.questions).isEqualTo(1);
    }

    @Test
    void after_a_minute_a_change_of_another_server_is_seen() {
        current(HERE);
        stored.revisions.put(HERE, 1);
        assertThat(current(HERE).revision()).isZero();
        clock.seconds += 61;
        assertThat(current(HERE).revision()).isEqualTo(1);
    }

    @Test
    void an_own_change_is_seen_at_once_and_after_it_is_done() {
        current(HERE);
        current(THERE);
        stored.revisions.put(HERE, 1);
        structures.changing(new StructureChanged(HERE, 5));
        assertThat(current(HERE).revision()).isEqualTo(1);
        stored.revisions.put(HERE, 0);
        structures.changed(new StructureChanged(HERE, 5));
        assertThat(current(HERE).revision()).isZero();
        assertThat(stored.reads).isEqualTo(4);
    }

    @Test
    void without_a_county_there_is_no_structure() {
        assertThatThrownBy(structures::current).isInstanceOf(IllegalStateException.class);
    }

    private CountyStructure current(CountyCode county) {
        CountyStructure[] found = new CountyStructure[1];
        Tenant.run(county, () -> found[0] = structures.current());
        return found[0];
    }

    /** What is stored, without a database: a revision number for each county. */
    private static final class Stored extends StructureReader {

        final Map<CountyCode, Integer> revisions = new HashMap<>();
        int questions;
        int reads;

        @Override
        public int revision() {
            questions++;
            return revisions.getOrDefault(Tenant.current(), 0);
        }

        @Override
        public CountyStructure read() {
            reads++;
            int revision = revisions.getOrDefault(Tenant.current(), 0);
            return new CountyStructure(revision, Map.of(), List.of(), List.of());
        }
    }

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {

        long seconds = 1_700_000_000;

        @Override
        public Instant instant() {
            return Instant.ofEpochSecond(seconds);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
