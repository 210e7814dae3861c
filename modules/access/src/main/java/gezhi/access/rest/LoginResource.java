package gezhi.access.rest;

import gezhi.access.Login;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Invalid;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Login and logout of programs. */
@Path("login")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LoginResource {

    @Inject
    private Login login;

    /** Gives out a bearer token for county, account and password; it expires after twelve hours. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response login(LoginRequest request) {
        if (request == null) {
            throw Invalid.field("", "access.login.missing");
        }
        request.check();
        return Response.ok(login.token(county(request), request.account(), request.password()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Takes the token of this request back. */
    @DELETE
    public void logout(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        login.logout(authorization.substring("Bearer ".length()).strip());
    }

    private static CountyCode county(LoginRequest request) {
        try {
            return new CountyCode(request.county());
        } catch (Invalid e) {
            throw Invalid.field("county", e.code(), request.county());
        }
    }
}
