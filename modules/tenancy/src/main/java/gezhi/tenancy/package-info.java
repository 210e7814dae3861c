/**
 * Whose county it is: the registry of counties, the tenant of the running work, and the wiring that puts
 * {@code tenant_id} into every generated statement and tells it to the database, whose row-level security guards it.
 *
 * <p>Owns {@code platform_county}. The tenant is set here alone; no other module filters by it. Uses kernel.
 */
package gezhi.tenancy;
