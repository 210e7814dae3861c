/** How demonstration cases are made: stories, the matters that they are about, who plays in them, and when. */
package gezhi.demo.internal;
