/**
 * Tests that run inside the server, next to the platform's own classes and on a real PostgreSQL: what neither a unit test
 * nor a request from outside can see.
 */
package gezhi.testing.container;
