package gezhi.config.internal.difference;

import static gezhi.config.Difference.Area.COUNTY;
import static gezhi.config.Difference.Area.FILES;
import static gezhi.config.Difference.Area.MODEL;

import gezhi.config.CountyConfig;
import gezhi.config.Difference;
import gezhi.config.internal.Content;
import gezhi.config.internal.VersionCompiler;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Label;
import java.util.List;
import java.util.Optional;

/** Compares two configurations of a county. */
public final class Differences {

    private Differences() {}

    /**
     * By what the second differs from the first; empty when they mean the same. Where one of them does not compile, which
     * happens to drafts only, the files that differ are named.
     */
    public static List<Difference> between(CountyCode county, Content before, Content after) {
        if (before.equals(after)) {
            return List.of();
        }
        Optional<Side> old = VersionCompiler.side(county, before);
        Optional<Side> now = VersionCompiler.side(county, after);
        return old.isPresent() && now.isPresent() ? between(old.get(), now.get()) : files(before, after);
    }

    /** By what the second differs from the first; empty when they mean the same. */
    public static List<Difference> between(Side before, Side after) {
        Lines lines = new Lines();
        CountyConfig old = before.config();
        CountyConfig now = after.config();
        lines.changed(COUNTY, "name", Lines.word("county.name"), old.name(), now.name());
        lines.changed(
                COUNTY,
                "region",
                Lines.word("county.region"),
                before.head().region(),
                after.head().region());
        lines.changed(
                COUNTY, "numberPrefix", Lines.word("county.numberPrefix"), old.numberPrefix(), now.numberPrefix());
        lines.changed(
                MODEL,
                "model",
                Lines.word("model"),
                Lines.named(old.flow().label(), old.model()),
                Lines.named(now.flow().label(), now.model()));
        new OptionDifferences(before, after, lines).find();
        new LimitDifferences(old.flow(), now.flow(), lines).find();
        new CategoryDifferences(now.flow(), lines)
                .find(old.categories().all(), now.categories().all());
        new FlowDifferences(old.flow(), now.flow(), lines).find();
        new CalendarDifferences(old.calendar(), now.calendar(), lines).find();
        new SectionDifferences(before, after, lines).find();
        return lines.list();
    }

    private static List<Difference> files(Content before, Content after) {
        Lines lines = new Lines();
        file(lines, "county.yaml", before.county(), after.county());
        file(lines, "categories.csv", before.categories(), after.categories());
        file(lines, "model.yaml", before.model(), after.model());
        return lines.list();
    }

    private static void file(Lines lines, String name, String before, String after) {
        if (!before.equals(after)) {
            lines.changed(FILES, name, Lines.word("file", Label.of(name)));
        }
    }
}
