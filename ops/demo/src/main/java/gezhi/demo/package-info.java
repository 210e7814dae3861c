/**
 * Demonstration data: passwords for one line of accounts of a county, and some 300 cases of the last 90 days that real
 * staff of its units have driven through the county's own flow, rule by rule. Nothing here runs unless the environment
 * says {@code GEZHI_DEMO=true}; a county that has cases of its own is left alone.
 */
package gezhi.demo;
