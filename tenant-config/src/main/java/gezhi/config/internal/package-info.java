/** How configurations are read, checked, compiled, kept and published. */
package gezhi.config.internal;
