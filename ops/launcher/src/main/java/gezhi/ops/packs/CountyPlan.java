package gezhi.ops.packs;

import java.util.List;
import java.util.Map;

/**
 * How a county is to be drawn and staffed: everything about it that the division lists do not say.
 *
 * @param county six digits
 * @param name name of the county, in Chinese
 * @param centre name of the county's command centre
 * @param seed of everything that is made up
 * @param positions very rough whereabouts of townships {longitude, latitude}, by nine-digit code; they only order the cuts
 * @param staff how many accounts hold a role at each unit of a type: unit type → role → number
 */
record CountyPlan(
        String county,
        String name,
        String centre,
        long seed,
        GridPlan general,
        GridPlan dedicated,
        double dedicatedShare,
        int gridsPerHead,
        int gridsPerTeamMember,
        Map<String, double[]> positions,
        List<Body> departments,
        List<Body> stations,
        Map<String, List<String>> facilities,
        Map<String, Map<String, Integer>> staff) {

    /**
     * How many grids there are and how they spread over villages.
     *
     * @param total grids of the county
     */
    record GridPlan(int total, Spread communities, Spread villages) {
        Spread of(Village village) {
            return village.community() ? communities : villages;
        }
    }

    /**
     * Grids of one village.
     *
     * @param weight expected number, relative to the other villages
     * @param least at least so many
     * @param most at most so many
     * @param room area of one of these grids, relative to the others
     */
    record Spread(double weight, int least, int most, double room) {}

    /**
     * A department of the county, or a kind of station of townships.
     *
     * @param code stable code of the unit, or of the station within its township
     * @param minVillages a station exists only in townships with at least so many villages
     */
    record Body(String code, String name, int minVillages) {}
}
