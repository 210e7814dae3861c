package gezhi.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day of an instant where no county's zone is at hand: the platform's pages, in the national zone. */
@FacesConverter("gezhi.date")
public class DateConverter implements Converter<Instant> {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Override
    public Instant getAsObject(FacesContext faces, UIComponent component, String value) {
        return value == null || value.isBlank()
                ? null
                : LocalDate.parse(value.strip()).atStartOfDay(CHINA).toInstant();
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Instant value) {
        return value == null ? "" : LocalDate.ofInstant(value, CHINA).toString();
    }
}
