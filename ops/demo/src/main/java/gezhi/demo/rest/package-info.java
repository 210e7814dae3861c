/** The loading of demonstration data, for the program that starts the platform. */
package gezhi.demo.rest;
