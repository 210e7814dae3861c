package gezhi.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.kernel.Unsupported;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text("x"));
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpg, ffd8ffe000104a46494600010100000100010000, image/jpeg",
        "a.png, 89504e470d0a1a0a0000000d49484452, image/png",
        "wrong.jpg, 89504e470d0a1a0a0000000d49484452, image/png",
        "a.pdf, 255044462d312e340a25e2e3cfd3, application/pdf",
        "a.mp3, 49443303000000000000, audio/mpeg"
    })
    void the_content_says_what_it_is(String name, String content, String type) {
        assertThat(FileType.of(name, hex(content))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "run.jpg, 4d5a90000300000004000000ffff0000b800000000000000400000000000000000000000",
        "run.png, 7f454c4602010100000000000000000002003e0001000000",
        "run.pdf, cafebabe0000003d"
    })
    void a_program_is_refused_whatever_its_name(String name, String content) {
        assertThatThrownBy(() -> FileType.of(name, hex(content))).isInstanceOf(Unsupported.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, <html><script>alert(1)</script></html>",
        "a.jpg, <html><body>x</body></html>",
        "a.svg, <svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        "a.sh, #!/bin/sh",
        "a.js, alert(1)"
    })
    void what_a_browser_or_a_shell_would_run_is_refused(String name, String content) {
        assertThatThrownBy(() -> FileType.of(name, text(content))).isInstanceOf(Unsupported.class);
    }

    @Test
    void plain_text_is_accepted() {
        assertThat(FileType.of("说明.txt", text("现场情况说明"))).isEqualTo("text/plain");
    }

    @Test
    void an_office_document_must_be_one_inside() throws IOException {
        assertThat(FileType.of("a.docx", zip("[Content_Types].xml")))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThatThrownBy(() -> FileType.of("a.docx", zip("META-INF/MANIFEST.MF")))
                .isInstanceOf(Unsupported.class);
        assertThatThrownBy(() -> FileType.of("a.zip", zip("a.txt"))).isInstanceOf(Unsupported.class);
    }

    @Test
    void a_name_is_the_files_own() {
        assertThat(FileType.name("C:\\temp\\照片.jpg")).isEqualTo("照片.jpg");
        assertThat(FileType.name("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileType.name("a\r\nSet-Cookie: b.jpg")).isEqualTo("a Set-Cookie: b.jpg");
        assertThat(FileType.name(null)).isEqualTo("file");
        assertThat(FileType.name("x".repeat(200) + ".jpg")).hasSize(120).endsWith(".jpg");
    }
}
