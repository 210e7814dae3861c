/**
 * How casework does what it says: {@code model} is the case file and what belongs to it, {@code flow} the engine that
 * reads a county's flow, {@code time} the limits, {@code store} the database; this package itself holds the steps of a
 * command.
 */
package gezhi.casework.internal;
