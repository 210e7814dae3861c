package gezhi.config.internal.settings;

import gezhi.config.internal.Kind;
import gezhi.config.internal.model.Reading;
import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.settings.Assessment;
import gezhi.config.settings.Assessment.Band;
import gezhi.config.settings.Assessment.Cycle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the section {@code assessment}: how often, which indicators (those of GB/T 30428.4) weigh how much, the bands. */
final class AssessmentSection {

    /** The indicators that a scheme may weigh. */
    static final List<String> INDICATORS = List.of(
            "validReportRate",
            "onTimeAcceptRate",
            "accurateAcceptRate",
            "filingRate",
            "onTimeFilingRate",
            "accurateFilingRate",
            "dispatchRate",
            "onTimeDispatchRate",
            "accurateDispatchRate",
            "disposalRate",
            "onTimeDisposalRate",
            "closureRate",
            "onTimeClosureRate",
            "overdueClosureRate",
            "unclosedRate",
            "onTimeVerifyRate",
            "onTimeCheckRate",
            "reworkRate",
            "satisfactionRate",
            "missedReportRate");

    private static final int WHOLE = 100;
    private static final int LONGEST_LABEL = 40;

    private AssessmentSection() {}

    static Assessment read(Mapping county, Reading reading) {
        Mapping section = reading.optionalSection(county, "assessment");
        reading.keys(section, CountyKeys.of(CountyKeys.ASSESSMENT));
        Values.keptOnly(reading, county, "assessment");
        Cycle cycle = Cycle.valueOf(reading.oneOf(section, "cycle", "MONTH", "MONTH", "QUARTER", "YEAR"));
        return new Assessment(cycle, weights(section, reading), bands(section, reading));
    }

    private static Map<String, Integer> weights(Mapping section, Reading reading) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        Mapping indicators = reading.optionalSection(section, "indicators");
        indicators.entries().forEach((name, entry) -> {
            if (reading.known(entry.at(), Kind.INDICATOR, name, INDICATORS)) {
                Values.whole(reading, indicators, name, WHOLE).ifPresent(weight -> weights.put(name, weight));
            }
        });
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        if (weights.size() == indicators.entries().size() && !weights.isEmpty() && sum != WHOLE) {
            reading.findings().error(section.at("indicators"), "weights", sum);
        }
        return weights;
    }

    private static List<Band> bands(Mapping section, Reading reading) {
        List<Band> bands = new ArrayList<>();
        int above = WHOLE + 1;
        List<Node> items = reading.items(section, "bands");
        for (Node item : items) {
            Mapping band = reading.asMapping(item, "bands");
            reading.keys(band, CountyKeys.of(CountyKeys.BAND));
            int from = Values.whole(reading, band, "from", WHOLE).orElse(above - 1);
            if (band.get("label") == null) {
                reading.findings().error(band.at(), "missingLabel");
                continue;
            }
            if (from >= above) {
                reading.findings().error(band.at("from"), "bandOrder", from, above);
            }
            bands.add(new Band(from, Values.label(reading, band, "label", LONGEST_LABEL)));
            above = from;
        }
        if (!bands.isEmpty() && bands.size() == items.size() && above != 0) {
            reading.findings().error(section.at("bands"), "bandsEnd", above);
        }
        return bands;
    }
}
