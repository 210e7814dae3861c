package gezhi.config.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.Severity;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.PackReader;
import gezhi.kernel.CountyCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs as they come: folders, archives, encodings, and what is sent in their place. */
class ReadingPacksTest {

    private static final int MANY = 300;
    private static final int MEGABYTE = 1 << 20;

    private final PackFixture small = PackFixture.small();

    @Test
    void a_small_county_in_order_has_no_finding() {
        CountyPack pack = small.read();
        assertThat(PackFixture.check(pack).list()).isEmpty();
        assertThat(pack.code()).isEqualTo(new CountyCode("990001"));
        assertThat(pack.grids()).hasSize(3).extracting("line").containsExactly(2, 3, 4);
        assertThat(pack.staff()).hasSize(10);
        assertThat(pack.staff().get(0).roles()).containsExactly("DUTY_CHIEF", "DISPATCHER");
        assertThat(pack.organisation().get(0).parent()).isNull();
    }

    @Test
    void a_folder_and_an_archive_of_it_are_the_same_pack(@TempDir Path folder) throws IOException {
        for (var file : small.files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Path archive = Files.write(folder.resolve("pack.zip.tmp"), small.zip("示例县/"));
        CountyPack fromArchive = PackReader.read(archive);
        Files.delete(archive);
        assertThat(PackReader.read(folder)).isEqualTo(fromArchive).isEqualTo(small.read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "UTF-8"})
    void chinese_encodings_are_recognised(String encoding) {
        small.files.replaceAll(
                (file, bytes) -> new String(bytes, StandardCharsets.UTF_8).getBytes(Charset.forName(encoding)));
        CountyPack pack = small.read();
        assertThat(PackFixture.check(pack).list()).isEmpty();
        assertThat(pack.name()).isEqualTo("示例县");
        assertThat(pack.divisions().get(1).name()).isEqualTo("田心村");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        small.put("staff.csv", "\uFEFF" + small.text("staff.csv"));
        small.put("county.yaml", "\uFEFF" + small.text("county.yaml"));
        assertThat(small.check().list()).isEmpty();
    }

    @Test
    void lines_may_end_as_on_windows_and_values_may_hold_line_breaks() {
        String staff = small.text("staff.csv").replace("王一", "\"王\n一\"").replace("\n", "\r\n");
        small.put("staff.csv", staff + "\r\n\r\nchen,陈九,ROBOT,CGJ,\r\n");
        assertThat(small.check().list())
                .singleElement()
                .satisfies(f -> assertThat(f.what().en()).contains("ROBOT"))
                .satisfies(f -> assertThat(f.line()).isEqualTo(15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE"})
    void another_encoding_is_a_finding(String encoding) {
        small.files.put("staff.csv", small.text("staff.csv").getBytes(Charset.forName(encoding)));
        assertFound(small.read(), "staff.csv", encoding.equals("UTF-16") ? "UTF-16" : "neither UTF-8");
    }

    @Test
    void bytes_that_are_no_text_are_a_finding() {
        small.files.put("staff.csv", new byte[] {(byte) 0xFF, (byte) 0xFF, 1, 2, (byte) 0x80});
        assertFound(small.read(), "staff.csv", "neither UTF-8 nor GB18030");
    }

    @Test
    void a_spreadsheet_with_another_name_is_a_finding() {
        small.files.put("organisation.csv", small.zip(""));
        assertFound(small.read(), "organisation.csv", "spreadsheet");
    }

    @Test
    void a_file_that_is_missing_or_empty_is_a_finding() {
        small.files.remove("staff.csv");
        small.put("divisions.csv", "\n");
        CountyPack pack = small.read();
        assertFound(pack, "staff.csv", "is missing");
        assertFound(pack, "divisions.csv", "empty");
        assertThat(PackFixture.check(pack).anyError()).isTrue();
    }

    @Test
    void a_county_without_categories_gets_the_set_that_ships() {
        small.files.remove("categories.csv");
        assertThat(small.check().list()).isEmpty();
        assertThat(small.read().categoryRows()).hasSizeGreaterThan(40);
    }

    @Test
    void a_file_that_no_pack_has_is_a_warning_and_a_readme_is_nothing() {
        small.put("staf.csv", "x").put("README.md", "x").put("__MACOSX/._county.yaml", "x");
        assertThat(small.check().list()).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.file()).isEqualTo("staf.csv");
            assertThat(f.fix().en()).contains("staff.csv");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"../county.yaml", "/etc/county.yaml", "a\\..\\county.yaml", "C:county.yaml", "a/../../b"})
    void a_path_that_leads_out_of_the_archive_is_a_finding(String path) {
        small.put(path, "code: x");
        CountyPack pack = small.read();
        assertFound(pack, "zip", "leads out of the archive");
        assertThat(pack.code()).isEqualTo(new CountyCode("990001"));
    }

    @Test
    void an_archive_that_grows_without_end_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("staff.csv"));
            for (int i = 0; i < 80; i++) {
                zip.write(new byte[MEGABYTE]);
            }
        }
        assertThat(bytes.size()).isLessThan(MEGABYTE);
        assertFound(PackFixture.read(bytes.toByteArray()), "staff.csv", "More than 64 MB");
    }

    @Test
    void an_archive_of_very_many_files_is_refused() {
        for (int i = 0; i < MANY; i++) {
            small.put("f" + i, "");
        }
        assertFound(small.read(), "zip", "more than 200 entries");
    }

    @Test
    void what_is_no_archive_is_a_finding() {
        assertFound(PackFixture.read("code: 990001".getBytes(StandardCharsets.UTF_8)), "zip", "not a readable ZIP");
        assertThat(PackFixture.check(PackFixture.read(new byte[0])).list())
                .singleElement()
                .satisfies(f -> assertThat(f.what().en()).contains("not a readable ZIP"));
        byte[] torn = Arrays.copyOf(small.zip(""), 900);
        assertThat(PackFixture.check(PackFixture.read(torn)).anyError()).isTrue();
    }

    private static void assertFound(CountyPack pack, String file, String what) {
        assertThat(pack.findings()).anySatisfy(f -> {
            assertThat(f.file()).isEqualTo(file);
            assertThat(f.what().en()).contains(what);
        });
    }
}
