package gezhi.config.rest;

import gezhi.config.CountyDirectory;
import java.time.Instant;

/**
 * A county in the operator's list.
 *
 * @param code six-digit division code
 * @param region province and prefecture
 * @param model name of its model
 * @param version number of its published configuration
 * @param state ACTIVE or SUSPENDED
 * @param grids number of unit grids
 * @param staff number of accounts
 * @param createdAt when it was onboarded
 */
public record CountyItem(
        String code,
        String name,
        String region,
        String model,
        int version,
        String state,
        int grids,
        int staff,
        Instant createdAt) {

    static CountyItem of(CountyDirectory.Entry entry) {
        return new CountyItem(
                entry.code(),
                entry.name(),
                entry.region(),
                entry.model(),
                entry.version(),
                entry.state(),
                entry.grids(),
                entry.staff(),
                entry.createdAt());
    }
}
