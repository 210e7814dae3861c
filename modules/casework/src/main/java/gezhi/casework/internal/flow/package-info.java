/**
 * The engine: reads the rows of a county's compiled flow for one case and one actor. It says what is offered and what it
 * needs, refuses what is not offered, not theirs or not right, and takes the step. It asks the world only through
 * {@link gezhi.casework.internal.flow.Organisation}.
 */
package gezhi.casework.internal.flow;
