/**
 * The WAR that assembles the modules: REST application, template, tags, error pages and the theme.
 *
 * <p>Owns no table and no rule. May use every module; no module uses it.
 */
package gezhi.web;
