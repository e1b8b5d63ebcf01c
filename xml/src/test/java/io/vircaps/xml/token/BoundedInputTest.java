package io.vircaps.xml.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BoundedInputTest {
    private static final int TOKEN = BoundedInput.MAX_TOKEN;

    private static BoundedInput of(String text) {
        return new BoundedInput(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static BoundedInput ofLength(int length) {
        return new BoundedInput(new ByteArrayInputStream(new byte[length]));
    }

    private static InputStream broken() {
        return Readers.broken();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void givesTheBytesOfTheDocument() throws IOException {
        BoundedInput in = of("a\u00e9b");
        assertThat(in.read()).isEqualTo('a');
        assertThat(in.read()).isEqualTo(0xC3);
        byte[] buffer = new byte[5];
        assertThat(in.read(buffer, 1, 4)).isEqualTo(2);
        assertThat(buffer).containsExactly(0, 0xA9, 'b', 0, 0);
        assertThat(in.read()).isEqualTo(-1);
        assertThat(in.isExceeded()).isFalse();
        assertThat(in.failure()).isNull();
    }

    @Test
    void refusesMoreThanATokenMayTake() throws IOException {
        BoundedInput in = ofLength(TOKEN + 1);
        assertThat(in.readNBytes(TOKEN)).hasSize(TOKEN);
        assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasMessage("too many bytes");
        assertThat(in.isExceeded()).isTrue();
        assertThat(in.isTotalExceeded()).isFalse();
        assertThat(in.failure()).isNull();
    }

    @Test
    void takesATokenThatIsAsLongAsTheBound() throws IOException {
        BoundedInput in = ofLength(TOKEN);
        assertThat(in.readNBytes(TOKEN)).hasSize(TOKEN);
        assertThat(in.read()).isEqualTo(-1);
        assertThat(in.isExceeded()).isFalse();
    }

    @Test
    void countsAgainFromAReportedToken() throws IOException {
        BoundedInput in = ofLength(TOKEN + 1);
        in.readNBytes(1);
        in.tokenReported();
        assertThat(in.readAllBytes()).hasSize(TOKEN);
    }

    @Test
    void refusesMoreThanADocumentMayTake() throws IOException {
        byte[] buffer = new byte[TOKEN];
        BoundedInput in = new BoundedInput(new SequenceInputStream(
                new ByteArrayInputStream(new byte[(int) BoundedInput.MAX_TOTAL]), new ByteArrayInputStream(buffer)));
        long total = 0;
        while (total < BoundedInput.MAX_TOTAL) {
            total += in.read(buffer, 0, buffer.length);
            in.tokenReported();
        }
        assertThat(in.isTotalExceeded()).isFalse();
        assertThatThrownBy(in::read).hasMessage("too many bytes");
        assertThat(in.isTotalExceeded()).isTrue();
    }

    @Test
    void keepsWhatTheStreamThrew() {
        BoundedInput in = new BoundedInput(broken());
        assertThatThrownBy(in::read).hasMessage("broken");
        assertThat(in.failure()).hasMessage("broken");
        assertThat(in.isExceeded()).isFalse();
    }

    @Test
    void showsTheDocumentFromItsStart() throws IOException {
        BoundedInput in = of("abcdef");
        in.readNBytes(2);
        assertThat(in.fromStart()).contains("abcdef".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void showsNoStartThatIsForgotten() throws IOException {
        BoundedInput in = ofLength(10_000);
        in.readNBytes(8191);
        in.readNBytes(2);
        assertThat(in.fromStart().map(bytes -> bytes.length)).contains(10_000);
        BoundedInput further = ofLength(10_000);
        further.readNBytes(8192);
        further.readNBytes(1);
        assertThat(further.fromStart()).isEmpty();
    }

    @Test
    void showsAMebibyteOfTheStart() throws IOException {
        BoundedInput in = ofLength(TOKEN + 100);
        in.readNBytes(10);
        assertThat(in.fromStart().map(bytes -> bytes.length)).contains(TOKEN);
    }

    @Test
    void showsTheDocumentFromAPositionInTheLastChunk() throws IOException {
        BoundedInput in = of("abcdefgh");
        in.readNBytes(2);
        byte[] chunk = new byte[6];
        in.read(chunk, 1, 4);
        assertThat(in.from(3).map(BoundedInputTest::text)).contains("defgh");
        BoundedInput same = of("abcdefgh");
        same.readNBytes(2);
        same.read(chunk, 1, 4);
        assertThat(same.from(1)).isEmpty();
        assertThat(same.from(7)).isEmpty();
        assertThat(same.from(2).map(BoundedInputTest::text)).contains("cdefgh");
        assertThat(same.from(6).map(BoundedInputTest::text)).contains("");
    }

    @Test
    void showsWhatPassedOfAStreamThatBreaks() throws IOException {
        BoundedInput in = new BoundedInput(
                new SequenceInputStream(new ByteArrayInputStream("ab".getBytes(StandardCharsets.UTF_8)), broken()));
        in.readNBytes(2);
        assertThat(in.fromStart().map(BoundedInputTest::text)).contains("ab");
        assertThat(in.failure()).hasMessage("broken");
    }

    @Test
    void countsColumnsInCharacters() throws IOException {
        BoundedInput in = of("\u00e9a");
        in.readAllBytes();
        assertThat(in.columnInCharacters(3, 4)).isEqualTo(3);
    }
}
