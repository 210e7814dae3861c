/** Login and logout over the API. */
package gezhi.access.rest;
