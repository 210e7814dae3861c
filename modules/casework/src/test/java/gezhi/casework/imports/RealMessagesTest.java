package gezhi.casework.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gezhi.casework.LegacyMessage;
import gezhi.casework.imports.MessageRows.Reading;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The messages that real people wrote; they stay outside the project, beside it. */
class RealMessagesTest {

    @Test
    void every_message_with_a_reply_is_read() throws IOException {
        List<LegacyMessage> messages = messages("messages-with-replies.csv", true);

        assertThat(messages).hasSize(1_816).allSatisfy(m -> assertThat(m.reply())
                .isNotNull());
        assertThat(messages.stream().map(LegacyMessage::source).distinct()).hasSize(1_816);
    }

    @Test
    void every_message_with_votes_is_read() throws IOException {
        List<LegacyMessage> messages = messages("messages-with-votes.csv", false);

        assertThat(messages).hasSize(4_326).allSatisfy(m -> assertThat(m.votesFor())
                .isNotNull());
        assertThat(messages.stream().map(LegacyMessage::source).distinct()).hasSize(4_326);
    }

    @Test
    void the_labelled_messages_have_one_id_twice() throws IOException {
        List<LegacyMessage> messages = messages("labelled.csv", false);

        assertThat(messages).hasSize(495);
        assertThat(messages.stream().map(LegacyMessage::source).distinct()).hasSize(494);
    }

    private static List<LegacyMessage> messages(String name, boolean withReplies) throws IOException {
        Path path = folder().resolve(name);
        assumeTrue(Files.exists(path), path + " is not there: the real messages are not read");
        try (var in = Files.newInputStream(path);
                MessageFile file = MessageFile.receive(in);
                Reader reader = file.open()) {
            assertThat(file.charset()).isEqualTo(StandardCharsets.UTF_8);
            List<Reading> readings = FileFixture.read(reader, withReplies);
            assertThat(readings).extracting(Reading::rejection).containsOnlyNulls();
            return readings.stream().map(Reading::message).toList();
        }
    }

    /** The folder beside the project, found from the module upwards. */
    private static Path folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(p -> p.resolve("shared/data/messages"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("../shared/data/messages"));
    }
}
