package gezhi.config.internal.pack;

import gezhi.config.internal.Findings;
import gezhi.config.internal.pack.CsvTable.Row;
import gezhi.config.pack.DivisionRow;
import gezhi.config.pack.Document;
import gezhi.config.pack.StaffRow;
import gezhi.config.pack.UnitRow;
import gezhi.kernel.DivisionCode;
import gezhi.kernel.UnitCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads divisions, organisation and staff. */
public final class StructureFiles {

    private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}\\p{N}_.@-]{1,64}");
    private static final int LONGEST_PHONE = 40;

    private final Fields fields;

    /** Findings go to the collector given. */
    public StructureFiles(Findings findings) {
        this.fields = new Fields(findings);
    }

    /** The rows of {@code divisions.csv}. */
    public List<DivisionRow> divisions(Document document) {
        List<DivisionRow> rows = new ArrayList<>();
        for (Row row : CsvTable.read(document, List.of("code", "name", "type", "parent"), fields.findings())) {
            Optional<DivisionCode> code = fields.division(row, "code");
            Optional<DivisionCode> parent = fields.division(row, "parent");
            Optional<String> name = fields.name(row);
            if (code.isPresent() && parent.isPresent() && name.isPresent()) {
                rows.add(new DivisionRow(row.at().line(), code.get(), name.get(), row.get("type"), parent.get()));
            }
        }
        return rows;
    }

    /** The rows of {@code organisation.csv}. */
    public List<UnitRow> organisation(Document document) {
        List<UnitRow> rows = new ArrayList<>();
        List<String> columns = List.of("unit", "name", "type", "parent", "division");
        for (Row row : CsvTable.read(document, columns, fields.findings())) {
            Optional<UnitCode> unit = fields.unit(row, "unit");
            Optional<String> name = fields.name(row);
            Optional<String> type = fields.text(row, "type");
            boolean top = row.get("parent").isEmpty();
            boolean whole = row.get("division").isEmpty();
            Optional<UnitCode> parent = top ? Optional.empty() : fields.unit(row, "parent");
            Optional<DivisionCode> division = whole ? Optional.empty() : fields.division(row, "division");
            boolean good = unit.isPresent()
                    && name.isPresent()
                    && type.isPresent()
                    && parent.isPresent() != top
                    && division.isPresent() != whole;
            if (good) {
                rows.add(new UnitRow(
                        row.at().line(),
                        unit.get(),
                        name.get(),
                        type.get(),
                        parent.orElse(null),
                        division.orElse(null)));
            }
        }
        return rows;
    }

    /** The rows of {@code staff.csv}. */
    public List<StaffRow> staff(Document document) {
        List<StaffRow> rows = new ArrayList<>();
        List<String> columns = List.of("account", "name", "roles", "unit", "phone");
        for (Row row : CsvTable.read(document, columns, fields.findings())) {
            Optional<String> account = fields.text(row, "account").filter(a -> goodAccount(row, a));
            Optional<String> name = fields.name(row);
            Optional<String> roles = fields.text(row, "roles");
            Optional<UnitCode> unit = fields.unit(row, "unit");
            boolean phone = row.get("phone").length() <= LONGEST_PHONE;
            if (!phone) {
                fields.findings().error(row.at(), "valueTooLong", "phone", LONGEST_PHONE);
            }
            if (account.isPresent() && name.isPresent() && roles.isPresent() && unit.isPresent() && phone) {
                List<String> list = Arrays.stream(roles.get().split("[;；]"))
                        .map(String::strip)
                        .filter(role -> !role.isEmpty())
                        .distinct()
                        .toList();
                rows.add(new StaffRow(row.at().line(), account.get(), name.get(), list, unit.get(), row.get("phone")));
            }
        }
        return rows;
    }

    private boolean goodAccount(Row row, String account) {
        boolean good = ACCOUNT.matcher(account).matches();
        if (!good) {
            fields.findings().error(row.at(), "accountForm", account);
        }
        return good;
    }
}
