package gezhi.casework.web;

import gezhi.casework.NewReport;
import gezhi.casework.NewReport.Location;
import gezhi.casework.NewReport.Reporter;
import gezhi.casework.NewReport.SelfHandled;
import gezhi.kernel.Invalid;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A report while it is being typed. */
public class ReportDraft implements Serializable {

    private static final long serialVersionUID = 1;

    private final Uploads uploads = new Uploads();
    private String channel;
    private String name;
    private String phone;
    private String title;
    private String text;
    private String category;
    private String address;
    private String occurredAt;
    private String grid;
    private Double lon;
    private Double lat;
    private boolean settled;
    private String settledText;
    private String filingCondition;
    private String closingCondition;

    /**
     * The report as it is sent.
     *
     * @throws Invalid when the time cannot be read
     */
    NewReport report(ZoneId zone) {
        SelfHandled self = settled ? new SelfHandled(settledText, closingCondition, null) : null;
        Reporter reporter = name == null && phone == null ? null : new Reporter(name, phone);
        return new NewReport(
                title,
                text,
                channel,
                category,
                settled ? filingCondition : null,
                location(),
                grid,
                instant(zone),
                reporter,
                self,
                uploads.ids());
    }

    private Instant instant(ZoneId zone) {
        try {
            return occurredAt == null
                    ? null
                    : LocalDateTime.parse(occurredAt).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw Invalid.field("occurredAt", "casework.new.time");
        }
    }

    Location location() {
        return lon == null && address == null ? null : new Location(lon, lat, address);
    }

    void place(String where, Double east, Double north) {
        grid = where;
        lon = east;
        lat = north;
    }

    public Uploads getUploads() {
        return uploads;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getOccurredAt() {
        return occurredAt;
    }

    public void setOccurredAt(String occurredAt) {
        this.occurredAt = occurredAt;
    }

    public String getGrid() {
        return grid;
    }

    public void setGrid(String grid) {
        this.grid = grid == null || grid.isEmpty() ? null : grid;
    }

    public boolean isSettled() {
        return settled;
    }

    public void setSettled(boolean settled) {
        this.settled = settled;
    }

    public String getSettledText() {
        return settledText;
    }

    public void setSettledText(String settledText) {
        this.settledText = settledText;
    }

    public String getFilingCondition() {
        return filingCondition;
    }

    public void setFilingCondition(String filingCondition) {
        this.filingCondition = filingCondition;
    }

    public String getClosingCondition() {
        return closingCondition;
    }

    public void setClosingCondition(String closingCondition) {
        this.closingCondition = closingCondition;
    }
}
