package gezhi.casework.imports;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.casework.LegacyMessage;
import gezhi.casework.imports.MessageRows.Reading;
import gezhi.kernel.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowsOfAFileTest {

    private static final String GOOD = "7,A01,2019-02-28T11:25:05+08:00,路灯不亮,南门口三盏路灯不亮,2,15";

    @Test
    void a_good_row_is_a_message() {
        LegacyMessage message = FileFixture.only(GOOD, false).message();

        assertThat(message)
                .isEqualTo(new LegacyMessage(
                        "7", "A01", Instant.parse("2019-02-28T03:25:05Z"), "路灯不亮", "南门口三盏路灯不亮", 15, 2, null));
    }

    @Test
    void a_row_with_a_reply_carries_it() {
        LegacyMessage message = FileFixture.only(
                        "7,A01,2019-02-28T11:25:05+08:00,路灯不亮,不亮,\"您好,已修好\",2019-03-04T09:00:00+08:00", true)
                .message();

        assertThat(message.reply()).isEqualTo(new LegacyMessage.Reply("您好,已修好", Instant.parse("2019-03-04T01:00:00Z")));
        assertThat(message.votesFor()).isNull();
    }

    @Test
    void a_message_that_was_never_answered_comes_without_reply() {
        assertThat(FileFixture.only("7,A01,2019-02-28T11:25:05+08:00,路灯不亮,不亮,,", true)
                        .message()
                        .reply())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            casework.import.row.noId         | ,A01,2019-02-28T11:25:05+08:00,题,文,0,0
            casework.import.row.noText       | 7,A01,2019-02-28T11:25:05+08:00,题,,0,0
            casework.import.row.noTime       | 7,A01,,题,文,0,0
            casework.import.row.time         | 7,A01,2019-02-30T11:25:05+08:00,题,文,0,0
            casework.import.row.time         | 7,A01,2019-02-29 11:25:05,题,文,0,0
            casework.import.row.time         | 7,A01,2019-13-01T11:25:05+08:00,题,文,0,0
            casework.import.row.time         | 7,A01,2019-02-28T25:25:05+08:00,题,文,0,0
            casework.import.row.time         | 7,A01,昨天,题,文,0,0
            casework.import.row.timeBounds   | 7,A01,2126-02-28T11:25:05+08:00,题,文,0,0
            casework.import.row.timeBounds   | 7,A01,0019-02-28T11:25:05+08:00,题,文,0,0
            casework.import.row.votes        | 7,A01,2019-02-28T11:25:05+08:00,题,文,-1,0
            casework.import.row.votes        | 7,A01,2019-02-28T11:25:05+08:00,题,文,0,许多
            casework.import.row.columns      | 7,A01,2019-02-28T11:25:05+08:00,题,文,0
            casework.import.row.columns      | 7,A01,2019-02-28T11:25:05+08:00,题,文,0,0,0
            casework.import.row.quotes       | 7,A01,2019-02-28T11:25:05+08:00,"题"目,文,0,0
            """)
    void a_bad_row_is_rejected_with_its_reason(String code, String row) {
        Reading reading = FileFixture.only(row, false);

        assertThat(reading.message()).isNull();
        assertThat(reading.rejection().code()).isEqualTo(code);
        assertThat(reading.rejection().line()).isEqualTo(2);
        assertThat(reading.rejection().reason(Locale.SIMPLIFIED_CHINESE)).doesNotContain("casework.", "{");
        assertThat(reading.rejection().reason(Locale.ENGLISH))
                .doesNotContain("casework.", "{")
                .isNotEqualTo(reading.rejection().reason(Locale.SIMPLIFIED_CHINESE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            casework.import.row.replyBefore | 7,A,2019-02-28T11:25:05+08:00,题,文,答,2019-02-27T11:25:05+08:00
            casework.import.row.noReply     | 7,A,2019-02-28T11:25:05+08:00,题,文,,2019-03-27T11:25:05+08:00
            casework.import.row.noTime      | 7,A,2019-02-28T11:25:05+08:00,题,文,答,
            casework.import.row.time        | 7,A,2019-02-28T11:25:05+08:00,题,文,答,2019-04-31T11:25:05+08:00
            """)
    void a_bad_reply_rejects_its_row(String code, String row) {
        assertThat(FileFixture.only(row, true).rejection().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020/1/6 12:09:38", "2020-01-06 12:09:38", "2020-01-06T12:09:38", "2020-01-06T04:09:38Z"})
    void a_time_without_offset_is_the_county_s(String time) {
        assertThat(Moments.parse(time, FileFixture.ZONE)).isEqualTo("2020-01-06T04:09:38Z");
    }

    @Test
    void a_long_title_is_shortened_and_stands_whole_before_the_text() {
        String title = "路".repeat(59) + "😀😀";

        LegacyMessage message = FileFixture.only("7,A,2019-02-28T11:25:05+08:00," + title + ",文,0,0", false)
                .message();

        assertThat(message.title()).isEqualTo("路".repeat(59) + "…");
        assertThat(message.text()).isEqualTo(title + "\n\n文");
    }

    @Test
    void a_title_of_sixty_characters_stays() {
        String title = "路".repeat(59) + "😀";

        assertThat(FileFixture.only("7,A,2019-02-28T11:25:05+08:00," + title + ",文,0,0", false)
                        .message()
                        .title())
                .isEqualTo(title);
    }

    @Test
    void a_message_without_title_is_called_by_its_beginning() {
        assertThat(FileFixture.only("7,A,2019-02-28T11:25:05+08:00,,\"南门口\n路灯不亮\",0,0", false)
                        .message()
                        .title())
                .isEqualTo("南门口 路灯不亮");
    }

    @Test
    void a_text_over_the_limit_is_rejected() {
        String row = "7,A,2019-02-28T11:25:05+08:00,题," + "字".repeat(20_001) + ",0,0";

        assertThat(FileFixture.only(row, false).rejection().reason(Locale.ENGLISH))
                .isEqualTo("text may have 20,000 characters, it has 20,001");
    }

    @Test
    void control_characters_go_and_markup_stays_text() {
        LegacyMessage message = FileFixture.only(
                        "7,A,2019-02-28T11:25:05+08:00,题\u0007\u0000目,\"<script>\u0001\u202e\na\tb\",0,0", false)
                .message();

        assertThat(message.title()).isEqualTo("题目");
        assertThat(message.text()).isEqualTo("<script>\na\tb");
    }

    @Test
    void a_mark_that_is_never_closed_costs_its_own_row_only() {
        List<Reading> readings = FileFixture.read(
                FileFixture.HEADER + GOOD + "\n8,A,2019-02-28T11:25:05+08:00,\"题,文,0,0\n" + GOOD + "\n\n" + GOOD,
                false);

        assertThat(readings).extracting(Reading::line).containsExactly(2, 3, 4, 6);
        assertThat(readings.get(1).rejection().code()).isEqualTo("casework.import.row.quotes");
        assertThat(readings.get(2).message()).isNotNull();
        assertThat(readings.get(3).message()).isNotNull();
    }

    @Test
    void rows_of_several_lines_are_told_by_their_first() {
        List<Reading> readings = FileFixture.read(
                FileFixture.HEADER
                        + "7,A,2019-02-28T11:25:05+08:00,题,\"一\r\n二\"\"三\"\"\",0,0\r\n"
                        + "8,A,不知道,题,文,0,0\r\n",
                false);

        assertThat(readings.get(0).message().text()).isEqualTo("一\n二\"三\"");
        assertThat(readings.get(1).rejection().line()).isEqualTo(4);
    }

    @Test
    void a_row_of_endless_length_is_cut_off() {
        List<Reading> readings = FileFixture.read(
                FileFixture.HEADER + "7,A,2019-02-28T11:25:05+08:00,题," + "x".repeat(Lines.LONGEST + 5) + ",0,0\n"
                        + GOOD,
                false);

        assertThat(readings.get(0).rejection().code()).isEqualTo("casework.import.row.tooLong");
        assertThat(readings.get(1).message()).isNotNull();
    }

    @Test
    void every_reason_has_its_text_in_both_languages() {
        assertThat(Messages.text(Locale.SIMPLIFIED_CHINESE, "casework.import.row.twice"))
                .contains("重复");
        assertThat(Messages.text(Locale.ENGLISH, "casework.import.row.tooMany", 200_000))
                .startsWith("A file may have 200,000 rows");
    }
}
