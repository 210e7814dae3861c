package gezhi.config.pack;

/** A text file of a pack. */
public record Document(String file, String text) {}
