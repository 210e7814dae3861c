/**
 * How access meets HTTP: the filter that binds the user of each request and keeps everybody else out, and the beans of
 * the login and password pages.
 *
 * <p>What may be opened by whom stands in the files {@code gezhi/access/pages.properties} of all modules; what stands in
 * none of them is refused.
 */
package gezhi.access.web;
