package gezhi.casework.internal.model;

import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The intake record: what was reported, by whom and where. Written once; bears the id of its case. */
@Entity
@Table(name = "case_report")
public class CaseReport extends CountyEntity {

    @Column(name = "body", updatable = false)
    private String text;

    @Column(updatable = false)
    private Double lon;

    @Column(updatable = false)
    private Double lat;

    @Column(updatable = false)
    private String address;

    @Column(name = "occurred_at", updatable = false)
    private Instant occurredAt;

    @Column(name = "reporter_name", updatable = false)
    private String reporterName;

    @Column(name = "reporter_phone", updatable = false)
    private String reporterPhone;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String account;

    @Column(name = "account_name", updatable = false)
    private String accountName;

    @Column(updatable = false)
    private String unit;

    @Column(name = "self_handled", updatable = false)
    private String selfHandled;

    @Column(name = "self_closing_condition", updatable = false)
    private String selfClosingCondition;

    @Column(updatable = false)
    private String source;

    @Column(name = "votes_for", updatable = false)
    private Integer votesFor;

    @Column(name = "votes_against", updatable = false)
    private Integer votesAgainst;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    /** For the persistence provider. */
    protected CaseReport() {}

    private CaseReport(UUID caseId) {
        super(caseId);
    }

    /** Begins the intake record of a case. */
    public static Draft of(UUID caseId, String text, Instant recordedAt) {
        Draft draft = new Draft(caseId);
        draft.report.text = text;
        draft.report.recordedAt = recordedAt;
        return draft;
    }

    /** What was seen. */
    public String text() {
        return text;
    }

    /** Longitude, WGS-84 degrees, null when not given. */
    public Double lon() {
        return lon;
    }

    /** Latitude, WGS-84 degrees, null when not given. */
    public Double lat() {
        return lat;
    }

    /** The place in words, null when not given. */
    public String address() {
        return address;
    }

    /** When it happened, null when not given. */
    public Instant occurredAt() {
        return occurredAt;
    }

    /** Who told it, null when the staff saw it themselves. */
    public String reporterName() {
        return reporterName;
    }

    /** How to reach who told it, null when not given. */
    public String reporterPhone() {
        return reporterPhone;
    }

    /** The account that entered it, null for the platform itself. */
    public UUID accountId() {
        return Nobody.read(accountId);
    }

    /** Login name of the account that entered it. */
    public String account() {
        return account;
    }

    /** Name of the person who entered it. */
    public String accountName() {
        return accountName;
    }

    /** The unit that entered it. */
    public String unit() {
        return unit;
    }

    /** What was done about it on the spot, null when nothing. */
    public String selfHandled() {
        return selfHandled;
    }

    /** The closing condition that was met on the spot. */
    public String selfClosingCondition() {
        return selfClosingCondition;
    }

    /** Id of the message in the older system, null for a live case. */
    public String source() {
        return source;
    }

    /** Votes for it in the older system. */
    public Integer votesFor() {
        return votesFor;
    }

    /** Votes against it in the older system. */
    public Integer votesAgainst() {
        return votesAgainst;
    }

    /** When the platform stored it. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** An intake record in the making. */
    public static final class Draft {

        private final CaseReport report;

        private Draft(UUID caseId) {
            this.report = new CaseReport(caseId);
        }

        /** Where it is; each may be null. */
        public Draft at(Double lon, Double lat, String address) {
            report.lon = lon;
            report.lat = lat;
            report.address = address;
            return this;
        }

        /** When it happened. */
        public Draft occurred(Instant at) {
            report.occurredAt = at;
            return this;
        }

        /** Who told it. */
        public Draft toldBy(String name, String phone) {
            report.reporterName = name;
            report.reporterPhone = phone;
            return this;
        }

        /** Who entered it, for which unit. */
        public Draft enteredBy(Actor actor, String unit) {
            report.accountId = Nobody.stored(actor.id());
            report.account = actor.account();
            report.accountName = actor.name();
            report.unit = unit;
            return this;
        }

        /** What was done about it on the spot. */
        public Draft selfHandled(String text, String closingCondition) {
            report.selfHandled = text;
            report.selfClosingCondition = closingCondition;
            return this;
        }

        /** The older system that it comes from. */
        public Draft takenOver(String source, Integer votesFor, Integer votesAgainst) {
            report.source = source;
            report.votesFor = votesFor;
            report.votesAgainst = votesAgainst;
            return this;
        }

        /** The finished record. */
        public CaseReport done() {
            return report;
        }
    }
}
