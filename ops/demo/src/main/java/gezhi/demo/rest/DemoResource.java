package gezhi.demo.rest;

import gezhi.access.Permissions;
import gezhi.demo.DemoData;
import gezhi.demo.DemoResult;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Invalid;
import gezhi.kernel.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Demonstration data of a county; where the installation is none, the address does not exist. */
@Path("counties/{code}/demo")
@RequestScoped
public class DemoResource {

    @Inject
    private DemoData demo;

    /**
     * Loads the demonstration data of a county and tells, a JSON object a line, how far it has come: {@code {progress,
     * total}}; the last line is {@code {accounts: [{account, role, unit, password}], cases}}.
     */
    @POST
    @Produces("application/x-ndjson")
    @RequiresPermissions(Permissions.COUNTY_OPERATE)
    public Response load(@PathParam("code") String code) {
        CountyCode county = county(code);
        demo.check(county);
        StreamingOutput answer = out -> {
            DemoResult result = demo.load(
                    county,
                    (cases, total) -> write(
                            out,
                            Json.createObjectBuilder().add("progress", cases).add("total", total)));
            write(out, json(result));
        };
        return Response.ok(answer)
                .header(HttpHeaders.CONTENT_TYPE, "application/x-ndjson;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static CountyCode county(String code) {
        try {
            return new CountyCode(code);
        } catch (Invalid e) {
            throw new NotFound("demo.noCounty", code);
        }
    }

    private static JsonObjectBuilder json(DemoResult result) {
        JsonArrayBuilder accounts = Json.createArrayBuilder();
        result.accounts()
                .forEach(a -> accounts.add(Json.createObjectBuilder()
                        .add("account", a.account())
                        .add("role", a.role())
                        .add("unit", a.unit())
                        .add("password", a.password())));
        return Json.createObjectBuilder().add("accounts", accounts).add("cases", result.cases());
    }

    private static void write(OutputStream out, JsonObjectBuilder line) throws IOException {
        out.write((line.build() + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
