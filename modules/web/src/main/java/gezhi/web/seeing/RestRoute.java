package gezhi.web.seeing;

import gezhi.kernel.CaseNumber;
import gezhi.kernel.Trail;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the trail which resource of the API serves the request, and which case it names. */
@Provider
public class RestRoute implements ContainerRequestFilter {

    private static final String API = "/api/v1";

    private final Map<Method, String> templates = new ConcurrentHashMap<>();

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method != null) {
            Trail.route(templates.computeIfAbsent(method, RestRoute::template));
        }
        CaseNumber.of(request.getUriInfo().getPathParameters().getFirst("number"))
                .ifPresent(Trail::about);
    }

    private static String template(Method method) {
        return (API
                        + part(method.getDeclaringClass().getAnnotation(Path.class))
                        + part(method.getAnnotation(Path.class)))
                .replaceAll("\\s*:[^{}]*(\\{[^{}]*\\}[^{}]*)*\\}", "}");
    }

    private static String part(Path path) {
        String value = path == null ? "" : path.value().replaceAll("^/|/$", "");
        return value.isEmpty() ? "" : "/" + value;
    }
}
