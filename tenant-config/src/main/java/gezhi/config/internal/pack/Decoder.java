package gezhi.config.internal.pack;

import gezhi.config.internal.Findings;
import gezhi.config.internal.yaml.Mark;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into text: UTF-8 with or without byte-order mark, else GB 18030 (and with it GBK and GB 2312), which
 * Chinese spreadsheets write. Anything else is a finding, never question marks in the data.
 */
public final class Decoder {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Decoder() {}

    /** The text; empty when the bytes are none, and then a finding says why. */
    public static Optional<String> text(String file, byte[] bytes, Findings findings) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            findings.error(Mark.of(file), "utf16");
            return Optional.empty();
        }
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            findings.error(Mark.of(file), "spreadsheet");
            return Optional.empty();
        }
        int skip = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Optional<String> text = decode(bytes, skip, StandardCharsets.UTF_8)
                .or(() -> decode(bytes, 0, GB18030))
                .filter(t -> t.indexOf('\0') < 0);
        if (text.isEmpty()) {
            findings.error(Mark.of(file), "encoding");
        }
        return text;
    }

    private static Optional<String> decode(byte[] bytes, int skip, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
