package gezhi.casework.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.kernel.BusinessException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingOfAFileTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = FileFixture.HEADER + "7,A,2019-02-28T11:25:05+08:00,路灯不亮,南门口三盏,0,0\n";

    @Test
    void utf8_is_read_with_and_without_byte_order_mark() throws IOException {
        assertThat(title(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo("路灯不亮");
        assertThat(title(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo("路灯不亮");
    }

    @Test
    void gbk_and_gb18030_are_told_by_their_bytes() throws IOException {
        assertThat(title(TEXT.getBytes(Charset.forName("GBK")))).isEqualTo("路灯不亮");
        assertThat(title(TEXT.replace("路灯", "𠮷镕").getBytes(GB18030))).isEqualTo("𠮷镕不亮");
    }

    @Test
    void a_file_that_is_broken_in_both_is_refused() {
        byte[] broken = TEXT.getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 6] = (byte) 0xFF;

        refused(broken, "casework.import.file.encoding");
    }

    @Test
    void a_file_cut_within_a_character_is_refused() {
        byte[] whole = (FileFixture.HEADER + "7,A,2019-02-28T11:25:05+08:00,x,亮").getBytes(StandardCharsets.UTF_8);

        refused(java.util.Arrays.copyOf(whole, whole.length - 2), "casework.import.file.encoding");
    }

    @Test
    void what_is_no_csv_is_called_by_its_name() {
        refused(TEXT.getBytes(StandardCharsets.UTF_16), "casework.import.file.utf16");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "casework.import.file.spreadsheet");
        refused(new byte[0], "casework.import.file.empty");
    }

    @Test
    void a_file_without_the_columns_is_refused() {
        assertThatThrownBy(() -> FileFixture.read("id,Title,text\n", true))
                .hasMessageEndingWith("missing: reported_at, reply, replied_at");
        assertThatThrownBy(() -> FileFixture.read("id,title,text,title\n", true))
                .hasMessage("Column title stands there twice");
        assertThatThrownBy(() -> FileFixture.read("\n7,A\n", false))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo("casework.import.file.noHeader"));
    }

    private static String title(byte[] bytes) throws IOException {
        try (MessageFile file = FileFixture.received(bytes);
                Reader reader = file.open()) {
            return FileFixture.read(reader, false).get(0).message().title();
        }
    }

    private static void refused(byte[] bytes, String code) {
        assertThatThrownBy(() -> FileFixture.received(bytes))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
