package gezhi.ops.bench;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page weighs: bodies as they come over the wire, compressed, without headers.
 *
 * @param firstBytes for a browser that has nothing yet
 * @param repeatBytes for one that keeps what it may keep without asking again
 * @param parts each resource of the first visit with its weight
 */
record PageWeight(long firstBytes, long repeatBytes, Map<String, Long> parts) {

    private static final Pattern MAX_AGE = Pattern.compile("max-age=(\\d+)");

    /** Fetches a path of the server. */
    interface Fetch {

        /** The answer, compressed where the server compresses. */
        Reply get(String path) throws IOException;
    }

    /** Weighs a page with everything that it and its stylesheets refer to. */
    static PageWeight of(URI page, Fetch fetch) throws IOException {
        Map<String, Long> parts = new LinkedHashMap<>();
        long again = 0;
        Deque<URI> open = new ArrayDeque<>(List.of(page));
        while (!open.isEmpty()) {
            URI address = open.pop();
            String path = path(address);
            if (parts.containsKey(path)) {
                continue;
            }
            Reply reply = fetch.get(path);
            if (reply.status() != 200) {
                throw new UnexpectedReply("GET " + path, reply);
            }
            parts.put(path, (long) reply.body().length);
            if (address.equals(page) || !kept(reply, Instant.now())) {
                again += reply.body().length;
            }
            if (address.equals(page)) {
                LinkedResources.ofPage(reply.text(), address).forEach(open::add);
            } else if (address.getPath().contains(".css")) {
                LinkedResources.ofStylesheet(reply.text(), address).forEach(open::add);
            }
        }
        long first = parts.values().stream().mapToLong(Long::longValue).sum();
        return new PageWeight(first, again, parts);
    }

    /** The heaviest parts, by their file names. */
    Map<String, Object> heaviest(int most) {
        Map<String, Object> heaviest = new TreeMap<>();
        parts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .forEach(part -> heaviest.put(part.getKey().replaceAll("[?;].*", ""), part.getValue()));
        return heaviest;
    }

    /** Whether a browser keeps an answer and does not ask again at the next page (RFC 9111). */
    static boolean kept(Reply reply, Instant now) {
        String control = reply.cacheControl() == null ? "" : reply.cacheControl();
        if (control.contains("no-store") || control.contains("no-cache")) {
            return false;
        }
        Matcher age = MAX_AGE.matcher(control);
        if (age.find()) {
            return Long.parseLong(age.group(1)) > 0;
        }
        return reply.expires() != null && expires(reply.expires()).isAfter(now);
    }

    private static Instant expires(String date) {
        try {
            return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    private static String path(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
