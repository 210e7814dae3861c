/** Flows as pictures and outlines, for those who write a model and those who administer a county. */
package gezhi.config.internal.picture;
