/** Entities, rules and Shiro's wiring of access; used by the package root alone. */
package gezhi.access.internal;
