package gezhi.access.admission;

import gezhi.kernel.CountyCode;
import java.util.Optional;

/**
 * What a county was granted instead of the server's own rate; a bean that implements it is found. It is asked once for
 * some minutes, on the way of a request: it answers from memory. {@link Admission#forget} has it asked anew.
 */
public interface CountyRates {

    /** How fast the county's requests may come; empty for the server's own rate. */
    Optional<Rate> of(CountyCode county);
}
