/** The difference between two versions of a configuration, in words of both languages. */
package gezhi.config.internal.difference;
