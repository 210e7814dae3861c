package gezhi.casework.web;

import gezhi.casework.AttachmentContent;
import gezhi.casework.Attachments;
import gezhi.kernel.BusinessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** {@code files/{id}}: an attachment for the pages. What it holds never runs in the name of the platform. */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Attachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(attachments.open(UUID.fromString(id(request))), response);
        } catch (BusinessException e) {
            response.sendError(e.kind().status());
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String id(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private static void send(AttachmentContent file, HttpServletResponse response) throws IOException {
        String name =
                URLEncoder.encode(file.about().name(), StandardCharsets.UTF_8).replace("+", "%20");
        boolean shown = file.about().picture() || file.about().type().equals("application/pdf");
        response.setContentType(file.about().type());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.getOutputStream().write(file.bytes());
    }
}
