package gezhi.config.internal.settings;

import gezhi.config.internal.model.Reading;
import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.settings.Identity;
import gezhi.config.settings.Identity.Predecessor;
import gezhi.kernel.CountyCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the section {@code identity}: the validity of the county's code and the codes before it. */
final class IdentitySection {

    private static final int LONGEST_NAME = 60;

    private IdentitySection() {}

    static Identity read(Mapping county, Reading reading) {
        Mapping section = reading.optionalSection(county, "identity");
        reading.keys(section, CountyKeys.of(CountyKeys.IDENTITY));
        LocalDate from = Values.date(reading, section, "validFrom");
        LocalDate to = Values.date(reading, section, "validTo");
        if (from != null && to != null && to.isBefore(from)) {
            reading.findings().error(section.at("validTo"), "endsBefore", to, from);
        }
        List<Predecessor> predecessors = new ArrayList<>();
        for (Node item : reading.items(section, "predecessors")) {
            predecessor(
                    reading, reading.asMapping(item, "predecessors"), reading.text(county, "code", ""), predecessors);
        }
        return new Identity(from, to, predecessors);
    }

    private static void predecessor(Reading reading, Mapping item, String now, List<Predecessor> before) {
        reading.keys(item, CountyKeys.of(CountyKeys.PREDECESSOR));
        String code = reading.text(item, "code");
        String name = reading.text(item, "name", "");
        if (name.length() > LONGEST_NAME) {
            reading.findings().error(item.at("name"), "valueTooLong", "name", LONGEST_NAME);
        }
        if (code.isEmpty()) {
            return;
        }
        boolean taken = code.equals(now)
                || before.stream().anyMatch(p -> p.code().value().equals(code));
        if (!code.matches("\\d{6}")) {
            reading.findings().error(item.at("code"), "countyCode", code);
        } else if (taken) {
            reading.findings().error(item.at("code"), "predecessorTwice", code);
        } else {
            before.add(new Predecessor(new CountyCode(code), name));
        }
    }
}
