package gezhi.casework;

/** An attachment with its content. */
public record AttachmentContent(AttachmentView about, byte[] bytes) {}
