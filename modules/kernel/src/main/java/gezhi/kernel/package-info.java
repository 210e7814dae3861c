/**
 * Value types of the field, business errors, the clock and the working calendar.
 *
 * <p>Owns no table and knows no county. May use nothing else of the platform; everything may use it.
 */
package gezhi.kernel;
