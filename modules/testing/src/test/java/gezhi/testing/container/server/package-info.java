/** Outside the container: the database and the server of the in-container tests, and what is deployed on it. */
package gezhi.testing.container.server;
