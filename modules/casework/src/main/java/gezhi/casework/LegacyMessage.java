package gezhi.casework;

import java.time.Instant;

/**
 * A citizen's message taken over from an older system: held by the county centre, without grid, category to be
 * classified, left out of assessment.
 *
 * @param source id of the message in that system, unique in the county
 * @param reporter name or alias of the citizen, may be null
 * @param reportedAt when it was written there
 * @param votesFor votes of readers for it, null when there were none to give
 * @param reply the department's reply: with it the case comes in closed, its history at the original times; null:
 *     it comes in unaccepted and its limits count from now
 */
public record LegacyMessage(
        String source,
        String reporter,
        Instant reportedAt,
        String title,
        String text,
        Integer votesFor,
        Integer votesAgainst,
        Reply reply) {

    /** An answer that was given there. */
    public record Reply(String text, Instant at) {}
}
