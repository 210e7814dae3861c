package gezhi.tenancy;

import gezhi.kernel.CountyCode;
import java.time.Instant;

/**
 * A county as the platform's registry knows it; nothing here is personal.
 *
 * @param code six-digit division code
 * @param name as the county writes it
 * @param region province and prefecture, to tell counties of the same name apart
 * @param model name of the model of its published configuration
 * @param version number of its published configuration, 1 for the first
 * @param state whether people get in
 * @param grids number of unit grids in force
 * @param staff number of accounts
 * @param createdAt when it was onboarded
 */
public record County(
        CountyCode code,
        String name,
        String region,
        String model,
        int version,
        State state,
        int grids,
        int staff,
        Instant createdAt) {

    /** Whether a county works. */
    public enum State {
        /** Its people work. */
        ACTIVE,
        /** Nobody gets in; the data stay. */
        SUSPENDED
    }
}
