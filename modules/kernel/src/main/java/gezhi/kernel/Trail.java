package gezhi.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What an operator may know of the request that the thread serves: its id, whose it is, what it is about, and what it asks
 * of the database. The outermost filter begins it and ends it; whoever learns something on the way says so, from wherever
 * it stands, and outside a request says it to nobody.
 *
 * <p>It ends in logs: codes, numbers and ids only, never a name, a telephone number or a text that somebody wrote.
 */
public final class Trail {

    /** How many statements are remembered by their text. */
    private static final int REMEMBERED = 3;

    /** Statements that were faster than a millisecond are counted only. */
    private static final long WORTH_REMEMBERING = 1_000_000;

    private static final ThreadLocal<Trail> CURRENT = new ThreadLocal<>();

    private final String requestId;
    private String route = "other";
    private String county;
    private UUID account;
    private String caseNumber;
    private String problem;
    private int statements;
    private long statementNanos;
    private final List<Statement> slowest = new ArrayList<>(0);

    /**
     * A statement that took its time.
     *
     * @param text SQL with marks for its parameters
     * @param nanos how long the database took to answer, the way there and back included
     */
    public record Statement(String text, long nanos) {}

    private Trail(String requestId) {
        this.requestId = requestId;
    }

    /** Begins the trail of a request on this thread. */
    public static Trail begin(String requestId) {
        Trail trail = new Trail(requestId);
        CURRENT.set(trail);
        return trail;
    }

    /** The trail of the request that the thread serves; empty for work that no request asked for. */
    public static Optional<Trail> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The id of the request that the thread serves; empty for work that no request asked for. */
    public static String id() {
        Trail trail = CURRENT.get();
        return trail == null ? "" : trail.requestId;
    }

    /** Ends the trail; the thread serves another request next. */
    public void end() {
        CURRENT.remove();
    }

    /** Says which route serves the request: a template such as {@code /api/v1/cases/{number}}, never an address. */
    public static void route(String template) {
        Trail trail = CURRENT.get();
        if (trail != null) {
            trail.route = template;
        }
    }

    /** Says whose request it is. */
    public static void by(CountyCode county, UUID account) {
        Trail trail = CURRENT.get();
        if (trail != null) {
            trail.county = county.value();
            trail.account = account;
        }
    }

    /** Says which case the request is about. */
    public static void about(CaseNumber number) {
        Trail trail = CURRENT.get();
        if (trail != null) {
            trail.caseNumber = number.value();
        }
    }

    /** Says why the request was refused: the code of a message, such as {@code casework.stale}. */
    public static void problem(String code) {
        Trail trail = CURRENT.get();
        if (trail != null) {
            trail.problem = code;
        }
    }

    /**
     * Counts a statement that the database has answered.
     *
     * @param text its SQL without values; asked for only when the statement was slow
     */
    public static void statement(Supplier<String> text, long nanos) {
        Trail trail = CURRENT.get();
        if (trail != null) {
            trail.count(text, nanos);
        }
    }

    private void count(Supplier<String> text, long nanos) {
        statements++;
        statementNanos += nanos;
        if (nanos < WORTH_REMEMBERING) {
            return;
        }
        if (slowest.size() == REMEMBERED) {
            if (slowest.get(REMEMBERED - 1).nanos() >= nanos) {
                return;
            }
            slowest.remove(REMEMBERED - 1);
        }
        slowest.add(new Statement(text.get(), nanos));
        slowest.sort(Comparator.comparingLong(Statement::nanos).reversed());
    }

    /** The id under which the request stands in all logs and answers. */
    public String requestId() {
        return requestId;
    }

    /** The template of the route; {@code other} when none is known. */
    public String route() {
        return route;
    }

    /** The county of the user. */
    public Optional<String> county() {
        return Optional.ofNullable(county);
    }

    /** The account of the user. */
    public Optional<UUID> account() {
        return Optional.ofNullable(account);
    }

    /** The case that the request is about. */
    public Optional<String> caseNumber() {
        return Optional.ofNullable(caseNumber);
    }

    /** The code of the refusal. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** How many statements the request has asked of the database. */
    public int statements() {
        return statements;
    }

    /** How long the database took for them altogether, in nanoseconds. */
    public long statementNanos() {
        return statementNanos;
    }

    /** The slowest statements, slowest first. */
    public List<Statement> slowest() {
        return List.copyOf(slowest);
    }
}
