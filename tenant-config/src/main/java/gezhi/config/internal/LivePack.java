package gezhi.config.internal;

import gezhi.access.Accounts;
import gezhi.access.NewAccount;
import gezhi.access.Post;
import gezhi.config.internal.pack.CategoriesFile;
import gezhi.config.internal.pack.CountyHead;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.Document;
import gezhi.config.pack.StaffRow;
import gezhi.config.pack.Structure;
import gezhi.config.spi.PackPart;
import gezhi.kernel.UnitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The county as it is now, as the pack from which it could have been made. */
@ApplicationScoped
@Transactional
public class LivePack {

    private static final int FIRST_LINE = 2;

    @Inject
    private Accounts accounts;

    @Inject
    @Any
    private Instance<PackPart> parts;

    /** The structure and the staff of the county for which the thread works, under a configuration. */
    public CountyPack under(Content content) {
        Findings findings = new Findings();
        Document county = new Document("county.yaml", content.county());
        Document categories = new Document(CategoriesFile.NAME, content.categories());
        CountyHead head = CountyHead.read(county, findings);
        Structure structure = structure();
        return new CountyPack(
                head.code(),
                head.name(),
                head.model(),
                head.region(),
                county,
                ModelTexts.own(content),
                structure.divisions(),
                structure.organisation(),
                structure.grids(),
                staff(accounts.roster()),
                categories,
                CategoriesFile.read(categories, findings),
                findings.list());
    }

    private Structure structure() {
        return parts.stream()
                .map(PackPart::structure)
                .filter(structure -> !structure.isEmpty())
                .findFirst()
                .orElse(Structure.NONE);
    }

    private static List<StaffRow> staff(List<NewAccount> people) {
        List<StaffRow> rows = new ArrayList<>();
        for (NewAccount person : people) {
            Map<UnitCode, List<String>> roles = new LinkedHashMap<>();
            for (Post post : person.posts()) {
                roles.computeIfAbsent(post.unit(), unit -> new ArrayList<>()).add(post.role());
            }
            roles.forEach((unit, held) -> rows.add(new StaffRow(
                    FIRST_LINE + rows.size(), person.account(), person.name(), held, unit, person.phone())));
        }
        return rows;
    }
}
