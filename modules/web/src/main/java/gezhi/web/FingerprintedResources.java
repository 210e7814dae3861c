package gezhi.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts a fingerprint of the content into the addresses of our stylesheets and scripts, and of those of PrimeFaces, of which
 * only the parts in use are served: browsers may keep them for a year and still see the next version at once.
 */
public class FingerprintedResources extends ResourceHandlerWrapper {

    private static final Set<String> MADE_HERE = Set.of("gezhi", "primefaces", "primefaces-gezhi");

    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

    /** Wraps the handler of the Faces implementation and of PrimeFaces. */
    public FingerprintedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String resourceName, String libraryName) {
        return marked(super.createResource(resourceName, libraryName));
    }

    @Override
    public Resource createResource(String resourceName, String libraryName, String contentType) {
        return marked(super.createResource(resourceName, libraryName, contentType));
    }

    private Resource marked(Resource resource) {
        if (resource == null || resource.getLibraryName() == null || !MADE_HERE.contains(resource.getLibraryName())) {
            return resource;
        }
        String mark = mark(resource);
        return new ResourceWrapper(resource) {
            @Override
            public String getRequestPath() {
                String path = super.getRequestPath();
                return path + (path.indexOf('?') < 0 ? "?" : "&") + "mark=" + mark;
            }
        };
    }

    // Not computed inside the map: a stylesheet leads to the marks of the fonts and pictures that it names.
    private String mark(Resource resource) {
        String name = resource.getLibraryName() + "/" + resource.getResourceName();
        String known = fingerprints.get(name);
        if (known == null) {
            known = fingerprint(resource);
            fingerprints.put(name, known);
        }
        return known;
    }

    private static String fingerprint(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
