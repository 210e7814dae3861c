package gezhi.access.admission;

import java.time.Duration;
import java.util.Map;

/**
 * The bounds of this server, from its environment; {@code ops/runbook/README.md} lists the settings.
 *
 * @param atWork requests in work at most
 * @param waiting requests waiting at most
 * @param patience how long one waits at most
 * @param countyAtWork a county's requests in work at most while others want in, too; alone it may have all places
 * @param countyWaiting a county's requests waiting at most
 * @param strangersAtWork requests in work at most of those who are not logged in, while others want in; alone twice that
 * @param strangersWaiting the same for waiting
 * @param countyRate how fast a county's requests may come
 * @param addressLogins how fast logins from one network may come
 * @param accountLogins how fast logins to one account may come
 * @param longWork imports and exports at a time, one a county
 * @param cores cores of this machine
 */
record Limits(
        int atWork,
        int waiting,
        Duration patience,
        int countyAtWork,
        int countyWaiting,
        int strangersAtWork,
        int strangersWaiting,
        Rate countyRate,
        Rate addressLogins,
        Rate accountLogins,
        int longWork,
        int cores) {

    /** Connections of the pool that are left to imports, jobs and numbering beside the requests in work. */
    static final int SPARE_CONNECTIONS = 8;

    /** Threads that are left to say no, to serve files and to run jobs when everybody else waits. */
    static final int SPARE_THREADS = 48;

    private static final int BURST_SECONDS = 2;
    private static final int LOGIN_BURST_SECONDS = 60;

    /**
     * Reads the settings; what is not set is derived from the cores, the connection pool and the threads.
     *
     * @throws IllegalArgumentException when a setting is no number or out of its bounds
     */
    static Limits of(Map<String, String> settings, int cores) {
        Settings read = new Settings(settings);
        int pool = read.number("GEZHI_DB_POOL", 24, 2, 10_000);
        int threads = read.number("GEZHI_THREADS", 480, 64, 10_000);
        int most = Math.max(1, pool - SPARE_CONNECTIONS);
        int atWork = Math.min(most, read.number("GEZHI_REQUESTS_AT_WORK", 8 * cores, 1, 10_000));
        int room = Math.max(1, threads - atWork - SPARE_THREADS);
        int waiting = Math.min(room, read.number("GEZHI_REQUESTS_WAITING", 400, 1, 10_000));
        int share = Math.max(2, cores);
        return new Limits(
                atWork,
                waiting,
                Duration.ofSeconds(read.number("GEZHI_WAIT_SECONDS", 10, 1, 600)),
                Math.min(atWork, read.number("GEZHI_COUNTY_AT_WORK", share, 1, 10_000)),
                Math.min(waiting, read.number("GEZHI_COUNTY_WAITING", Math.max(1, waiting * 3 / 4), 1, 10_000)),
                Math.min(atWork, share),
                Math.max(1, waiting / 4),
                rate(read.number("GEZHI_COUNTY_RATE", 5_000, 1, 1_000_000), BURST_SECONDS),
                rate(read.number("GEZHI_LOGIN_RATE", 5, 1, 10_000), LOGIN_BURST_SECONDS),
                rate(1, LOGIN_BURST_SECONDS),
                read.number("GEZHI_LONG_WORK", 2, 1, 100),
                cores);
    }

    private static Rate rate(int perSecond, int seconds) {
        return new Rate(perSecond, perSecond * seconds);
    }

    private record Settings(Map<String, String> given) {

        int number(String name, int otherwise, int least, int most) {
            String text = given.get(name);
            if (text == null || text.isBlank()) {
                return otherwise;
            }
            try {
                int number = Integer.parseInt(text.strip());
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // said below, with its bounds
            }
            throw new IllegalArgumentException(name + " is " + text + ": a number of " + least + " to " + most);
        }
    }
}
