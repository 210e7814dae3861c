package gezhi.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a page's script asks for (a partial request of Jakarta Faces). It is answered for the page on which the user is, with
 * all that they typed: a refusal is a few words that the page shows, a title on the first line, and not another page.
 */
final class PartialRequest {

    private PartialRequest() {}

    static boolean is(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** Says why nothing was done. */
    static void refuse(HttpServletResponse response, int status, String title, String text) throws IOException {
        byte[] words = (title + "\n" + text).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(words.length);
        response.getOutputStream().write(words);
    }
}
