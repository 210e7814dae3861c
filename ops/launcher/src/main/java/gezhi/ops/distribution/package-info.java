/** How the tables of an installation are spread over several database servers by county, read off the catalogue. */
package gezhi.ops.distribution;
