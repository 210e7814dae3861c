/** Onboarding and the list of counties over REST. */
package gezhi.config.rest;
