package gezhi.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A report as it comes in, of any channel (统一采集受理). Nothing of it has been checked: title, text and channel suffice,
 * all else may be null.
 *
 * @param title at most 60 characters
 * @param text what was seen, at most 20,000 characters
 * @param channel a channel of the county's model, such as HOTLINE
 * @param category code of a category of the county; without it the level is the highest until FILE
 * @param filingCondition code of a filing condition (立案条件) that the reporter found met
 * @param location where it is
 * @param gridCode the grid, 15 digits; must not contradict the location
 * @param occurredAt when it happened, not in the future
 * @param reporter who told it; null when the reporting staff saw it themselves
 * @param selfHandled what the grid worker already did about it (当场办结); null when nothing
 * @param attachments ids of attachments that the reporting user has stored before
 */
public record NewReport(
        String title,
        String text,
        String channel,
        String category,
        String filingCondition,
        Location location,
        String gridCode,
        Instant occurredAt,
        Reporter reporter,
        SelfHandled selfHandled,
        List<UUID> attachments) {

    /** Copies what it is given; a missing list is an empty one. */
    public NewReport {
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    /** The least that a report may be. */
    public static NewReport of(String title, String text, String channel) {
        return new NewReport(title, text, channel, null, null, null, null, null, null, null, null);
    }

    /**
     * A place on the ground.
     *
     * @param lon longitude, WGS-84 degrees; together with lat or not at all
     * @param lat latitude, WGS-84 degrees
     * @param address in words
     */
    public record Location(Double lon, Double lat, String address) {}

    /** A person who told it; personal data, masked for whom the case is no business of. */
    public record Reporter(String name, String phone) {}

    /**
     * Settled on the spot.
     *
     * @param text what was done
     * @param closingCondition code of the closing condition (结案条件) that is met
     * @param attachments evidence, stored before
     */
    public record SelfHandled(String text, String closingCondition, List<UUID> attachments) {

        /** Copies what it is given; a missing list is an empty one. */
        public SelfHandled {
            attachments = attachments == null ? List.of() : List.copyOf(attachments);
        }
    }
}
