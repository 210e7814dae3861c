package gezhi.config.pack;

import gezhi.config.Finding;
import gezhi.kernel.CountyCode;
import java.util.List;

/**
 * A county pack as read: well-formed rows with their lines, and what was wrong with the rest.
 *
 * @param code the county's division code; null when {@code county.yaml} does not give one
 * @param name the county's name, may be null
 * @param model name of the model, may be null
 * @param region where the county lies, in words ("湖南 永州"), may be empty
 * @param county {@code county.yaml}
 * @param ownModel {@code model.yaml}, null when the county takes a model that ships
 * @param categories {@code categories.csv} as it stands, or the set that ships where the pack has none
 * @param findings what reading found; rows that could not be read are left out of the lists
 */
public record CountyPack(
        CountyCode code,
        String name,
        String model,
        String region,
        Document county,
        Document ownModel,
        List<DivisionRow> divisions,
        List<UnitRow> organisation,
        List<GridFeature> grids,
        List<StaffRow> staff,
        Document categories,
        List<CategoryRow> categoryRows,
        List<Finding> findings) {

    /** Copies the lists. */
    public CountyPack {
        divisions = List.copyOf(divisions);
        organisation = List.copyOf(organisation);
        grids = List.copyOf(grids);
        staff = List.copyOf(staff);
        categoryRows = List.copyOf(categoryRows);
        findings = List.copyOf(findings);
    }
}
