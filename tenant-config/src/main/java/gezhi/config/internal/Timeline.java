package gezhi.config.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The latest versions of a county and from when on each holds. In force is the one published last among those whose time
 * has come: what is published later replaces what was published earlier, also what was meant for a day still to come.
 *
 * @param latestFirst by number, the highest first
 */
public record Timeline(List<Entry> latestFirst) {

    /**
     * A version.
     *
     * @param effectiveAt from when on it holds
     */
    public record Entry(int number, UUID id, Instant effectiveAt) {}

    /** Copies the list. */
    public Timeline {
        latestFirst = List.copyOf(latestFirst);
    }

    /** The version in force at an instant. */
    public Optional<Entry> at(Instant now) {
        return latestFirst.stream().filter(e -> !e.effectiveAt().isAfter(now)).findFirst();
    }

    /** The version published last, in force or not yet. */
    public Optional<Entry> latest() {
        return latestFirst.stream().findFirst();
    }

    /** What will come into force later and has not been replaced, the next first. */
    public List<Entry> scheduled(Instant now) {
        List<Entry> later = latestFirst.stream()
                .takeWhile(e -> e.effectiveAt().isAfter(now))
                .toList();
        return later.stream()
                .filter(e -> later.stream()
                        .noneMatch(other -> other.number() > e.number()
                                && !other.effectiveAt().isAfter(e.effectiveAt())))
                .sorted((a, b) -> a.effectiveAt().compareTo(b.effectiveAt()))
                .toList();
    }
}
