package gezhi.config.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Two people changed the same file. */
class JoiningTextsTest {

    private static final String BASE = "name: 甲\nmodel: x\noptions:\n  a: 1\n  b: 2\ncalendar:\n  zone: z\n";

    @Test
    void changes_of_different_lines_are_both_kept() {
        assertThat(ThreeWayText.join(BASE, BASE.replace("a: 1", "a: 9"), BASE.replace("zone: z", "zone: y")))
                .contains(BASE.replace("a: 1", "a: 9").replace("zone: z", "zone: y"));
    }

    @Test
    void lines_that_were_added_and_lines_that_were_removed_are_joined() {
        assertThat(ThreeWayText.join(BASE, BASE + "look: {}\n", BASE.replace("  a: 1\n", "")))
                .contains(BASE.replace("  a: 1\n", "") + "look: {}\n");
    }

    @Test
    void two_changes_of_one_line_clash() {
        assertThat(ThreeWayText.join(BASE, BASE.replace("a: 1", "a: 8"), BASE.replace("a: 1", "a: 9")))
                .isEmpty();
    }

    @Test
    void the_same_change_by_both_is_no_clash() {
        String both = BASE.replace("a: 1", "a: 9");
        assertThat(ThreeWayText.join(BASE, both, both)).contains(both);
    }

    @Property
    void a_text_that_only_one_has_changed_is_that_ones(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String base,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String changed) {
        String old = String.join("\n", base.split(""));
        String now = String.join("\n", changed.split(""));
        assertThat(ThreeWayText.join(old, now, old)).contains(now);
        assertThat(ThreeWayText.join(old, old, now)).contains(now);
    }

    @Property
    void who_is_mine_and_who_is_the_other_makes_no_difference(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String base,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String other) {
        String old = String.join("\n", base.split(""));
        String mine = String.join("\n", one.split(""));
        String theirs = String.join("\n", other.split(""));
        assertThat(ThreeWayText.join(old, mine, theirs)).isEqualTo(ThreeWayText.join(old, theirs, mine));
    }
}
