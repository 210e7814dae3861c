package gezhi.ops.generate;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.postgresql.PGConnection;

/** Rows in PostgreSQL's binary COPY format, collected in memory. */
final class BinaryRows {

    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int CHUNK = 1 << 16;
    private static final long EPOCH_2000_SECONDS = 946_684_800L;
    private static final long EPOCH_2000_DAYS = 10_957L;

    private byte[] bytes = new byte[1 << 16];
    private int size;
    private int rows;

    /** Begins a row of that many columns. */
    void row(int columns) {
        room(2);
        putShort(columns);
        rows++;
    }

    /** How many rows have been begun. */
    int rows() {
        return rows;
    }

    void nothing() {
        room(4);
        putInt(-1);
    }

    void text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        bytes(encoded);
    }

    void bytes(byte[] value) {
        room(4 + value.length);
        putInt(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    void uuid(UUID value) {
        room(20);
        putInt(16);
        putLong(value.getMostSignificantBits());
        putLong(value.getLeastSignificantBits());
    }

    void instant(Instant value) {
        longNumber((value.getEpochSecond() - EPOCH_2000_SECONDS) * 1_000_000 + value.getNano() / 1_000);
    }

    void date(LocalDate value) {
        number((int) (value.toEpochDay() - EPOCH_2000_DAYS));
    }

    void number(int value) {
        room(8);
        putInt(4);
        putInt(value);
    }

    void longNumber(long value) {
        room(12);
        putInt(8);
        putLong(value);
    }

    void fraction(double value) {
        longNumber(Double.doubleToLongBits(value));
    }

    void truth(boolean value) {
        room(5);
        putInt(1);
        bytes[size++] = (byte) (value ? 1 : 0);
    }

    /** Sends the rows with a COPY command and forgets them. */
    void send(PGConnection connection, String copy) throws SQLException {
        if (rows == 0) {
            return;
        }
        var in = connection.getCopyAPI().copyIn(copy);
        try {
            in.writeToCopy(HEADER, 0, HEADER.length);
            for (int at = 0; at < size; at += CHUNK) {
                in.writeToCopy(bytes, at, Math.min(CHUNK, size - at));
            }
            in.writeToCopy(new byte[] {(byte) 0xff, (byte) 0xff}, 0, 2);
            in.endCopy();
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
        size = 0;
        rows = 0;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    private void putShort(int value) {
        bytes[size++] = (byte) (value >>> 8);
        bytes[size++] = (byte) value;
    }

    private void putInt(int value) {
        putShort(value >>> 16);
        putShort(value);
    }

    private void putLong(long value) {
        putInt((int) (value >>> 32));
        putInt((int) value);
    }
}
