package gezhi.casework.internal.model;

import gezhi.casework.IdempotencyKey;
import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One step of a case's history. Written once, in order; the database lets nobody change or remove it. */
@Entity
@Table(name = "case_step")
public class CaseStep extends CountyEntity {

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private int seq;

    @Column(updatable = false)
    private String operation;

    @Column(name = "done_at", updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String unit;

    @Column(updatable = false)
    private String role;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String account;

    @Column(name = "account_name", updatable = false)
    private String accountName;

    @Column(updatable = false)
    private boolean back;

    @Column(updatable = false)
    private String opinion;

    @Column(updatable = false)
    private String fields;

    @Column(name = "from_state", updatable = false)
    private String fromState;

    @Column(name = "to_state", updatable = false)
    private String toState;

    @Column(name = "from_holder", updatable = false)
    private String fromHolder;

    @Column(name = "to_holder", updatable = false)
    private String toHolder;

    @Column(name = "to_account", updatable = false)
    private String toAccount;

    @Column(name = "to_account_name", updatable = false)
    private String toAccountName;

    @Column(updatable = false)
    private String desk;

    @Column(name = "worked_seconds", updatable = false)
    private long workedSeconds;

    @Column(name = "command_key", updatable = false)
    private String commandKey;

    @Column(name = "command_digest", updatable = false)
    private String commandDigest;

    /** For the persistence provider. */
    protected CaseStep() {}

    /** The step that has just been taken; what it led to is read from the case file. */
    CaseStep(CaseFile file, Deed deed, String fromState, String fromHolder, Duration worked) {
        super(newId());
        this.caseId = file.id();
        this.seq = file.steps();
        this.operation = deed.operation();
        this.at = deed.at();
        this.unit = deed.unit().value();
        this.role = deed.role();
        this.accountId = Nobody.stored(deed.actor().id());
        this.account = deed.actor().account();
        this.accountName = deed.actor().name();
        this.back = deed.back();
        this.opinion = deed.opinion();
        this.fields = write(deed.fields());
        this.fromState = fromState;
        this.toState = file.state();
        this.fromHolder = fromHolder;
        this.toHolder = file.holder().value();
        this.toAccount = file.assignee();
        this.toAccountName = file.assigneeName();
        this.desk = file.desks().desk().value();
        this.workedSeconds = worked.toSeconds();
    }

    /** Notes by which command the step was asked for, so that its repetition is recognised. */
    public void askedBy(IdempotencyKey command) {
        this.commandKey = command.key();
        this.commandDigest = command.digest();
    }

    /** What the command was, as a digest; null when it is not to be recognised. */
    public String commandDigest() {
        return commandDigest;
    }

    /** The case. */
    public UUID caseId() {
        return caseId;
    }

    /** 1 for the report. */
    public int seq() {
        return seq;
    }

    /** The operation word. */
    public String operation() {
        return operation;
    }

    /** When it was done. */
    public Instant at() {
        return at;
    }

    /** The unit for which it was done. */
    public String unit() {
        return unit;
    }

    /** The role in which it was done. */
    public String role() {
        return role;
    }

    /** Who did it; null for the platform itself. */
    public UUID accountId() {
        return Nobody.read(accountId);
    }

    /** Login name of who did it. */
    public String account() {
        return account;
    }

    /** Name of who did it, at that time. */
    public String accountName() {
        return accountName;
    }

    /** Whether it undid something. */
    public boolean back() {
        return back;
    }

    /** What was said about it, may be null. */
    public String opinion() {
        return opinion;
    }

    /** What else was given, by need. */
    public Map<String, String> fields() {
        return read(fields);
    }

    /** The state before, null for the report. */
    public String fromState() {
        return fromState;
    }

    /** The state after. */
    public String toState() {
        return toState;
    }

    /** Who held the case before, null for the report. */
    public String fromHolder() {
        return fromHolder;
    }

    /** Who holds the case after. */
    public String toHolder() {
        return toHolder;
    }

    /** Who is assigned after, null when nobody. */
    public String toAccount() {
        return toAccount;
    }

    /** Name of who is assigned after, null when nobody. */
    public String toAccountName() {
        return toAccountName;
    }

    /** The desk after. */
    public String desk() {
        return desk;
    }

    /** Working time since the step before. */
    public Duration worked() {
        return Duration.ofSeconds(workedSeconds);
    }

    /** Values are codes and names of accounts: no line break can occur in them. */
    private static String write(Map<String, String> fields) {
        return fields.isEmpty()
                ? null
                : fields.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> read(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (text != null) {
            text.lines().forEach(line -> {
                int at = line.indexOf('=');
                fields.put(line.substring(0, at), line.substring(at + 1));
            });
        }
        return fields;
    }
}
