package gezhi.web.seeing;

/** The part of an address behind the question mark, as it came. */
final class QueryString {

    private QueryString() {}

    /** Whether each per cent sign stands before two hexadecimal digits; the server stumbles over others. */
    static boolean readable(String query) {
        if (query == null) {
            return true;
        }
        for (int at = query.indexOf('%'); at >= 0; at = query.indexOf('%', at + 1)) {
            if (at + 2 >= query.length() || hex(query.charAt(at + 1)) < 0 || hex(query.charAt(at + 2)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The value of a parameter as it came, or null. */
    static String value(String query, String name) {
        if (query != null) {
            for (String pair : query.split("&")) {
                if (pair.startsWith(name) && pair.startsWith("=", name.length())) {
                    return pair.substring(name.length() + 1);
                }
            }
        }
        return null;
    }

    private static int hex(char c) {
        return Character.digit(c, 16);
    }
}
