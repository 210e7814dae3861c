/** The benches work: run once for a moment, without a word about their figures. */
package gezhi.testing.bench;
