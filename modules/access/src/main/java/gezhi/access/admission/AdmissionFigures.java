package gezhi.access.admission;

import java.util.Map;

/**
 * How full the server is, at one moment.
 *
 * @param atWork requests in work
 * @param waiting requests waiting
 * @param waitingParties counties whose requests wait; all who are not logged in count as one more
 * @param longWork imports and exports that run
 * @param admitted requests that were let in since the start
 * @param waited those of them that had to wait
 * @param refused requests that were not, by reason
 */
public record AdmissionFigures(
        int atWork,
        int waiting,
        int waitingParties,
        int longWork,
        long admitted,
        long waited,
        Map<Why, Long> refused) {}
