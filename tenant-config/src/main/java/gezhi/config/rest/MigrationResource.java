package gezhi.config.rest;

import static gezhi.access.Permissions.COUNTY_CONFIGURE;

import gezhi.config.MigrationPreview;
import gezhi.config.Migrations;
import gezhi.config.spi.CaseMigration.Outcome;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Invalid;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Bringing open cases under the version in force, for the county's administrator. */
@Path("counties/{code}/config/migration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MigrationResource {

    @Inject
    private Migrations migrations;

    /**
     * What migrating would do.
     *
     * @param version the version in force
     * @param fitting open cases of earlier versions that fit it
     * @param misfits those that do not, by reason; they end under their own version
     * @param examples numbers of some of those
     */
    public record Answer(int version, long fitting, List<Misfits> misfits, List<String> examples) {

        static Answer of(MigrationPreview preview, Locale locale) {
            return new Answer(
                    preview.version(),
                    preview.fitting(),
                    preview.misfits().stream()
                            .map(m -> new Misfits(m.reason(), m.text().in(locale), m.cases()))
                            .toList(),
                    preview.examples().stream().map(CaseNumber::value).toList());
        }
    }

    /** How many cases do not fit for a reason. */
    public record Misfits(String reason, String text, long cases) {}

    /**
     * What is asked for.
     *
     * @param version number of the version in force, as seen in the preview
     * @param reason why, 1 to 500 characters; it stands in the history of each case
     */
    public record Order(Integer version, String reason) {}

    /** What migrating would do; changes nothing. */
    @GET
    @RequiresPermissions(COUNTY_CONFIGURE)
    public Answer preview(@PathParam("code") String code, @Context HttpHeaders headers) {
        return Answer.of(migrations.preview(Requests.county(code)), Requests.locale(headers));
    }

    /**
     * Migrates the open cases that fit, at most two thousand at a time; asked again it goes on.
     *
     * @return how many moved and how many are left; 409 when another version is in force
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresPermissions(COUNTY_CONFIGURE)
    public Outcome migrate(@PathParam("code") String code, Order order) {
        CountyCode county = Requests.county(code);
        if (order == null || order.version() == null) {
            throw Invalid.field("version", "config.field.number");
        }
        return migrations.migrate(county, order.version(), order.reason());
    }
}
