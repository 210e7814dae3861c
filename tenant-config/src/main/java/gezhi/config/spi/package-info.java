/** What later modules give to the check and the onboarding of a county; implemented there as CDI beans. */
package gezhi.config.spi;
