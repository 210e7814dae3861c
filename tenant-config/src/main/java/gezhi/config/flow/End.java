package gezhi.config.flow;

/** How a case has ended. */
public enum End {
    /** 办结: what was reported is settled. */
    SETTLED,
    /** Ended without being settled: refused or voided. */
    STOPPED
}
