package io.vircaps.cli.verb;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class KeptStartTest {
    private static KeptStart stream(String content) {
        return new KeptStart(new ByteArrayInputStream(content.getBytes(US_ASCII)));
    }

    @Test
    void keepsWhatWasReadInAnyWay() throws IOException {
        KeptStart stream = stream("abcdef");

        assertThat(stream.read()).isEqualTo('a');
        assertThat(stream.read(new byte[8], 2, 3)).isEqualTo(3);

        assertThat(stream.start()).asString().isEqualTo("abcd");
    }

    @Test
    void keepsFourKibibytesAndPassesAll() throws IOException {
        KeptStart stream = stream("x".repeat(4095) + "yzz");

        assertThat(stream.readAllBytes()).hasSize(4098);
        assertThat(stream.start()).hasSize(4096).endsWith('y');
    }

    @Test
    void keepsNoByteAfterThose() throws IOException {
        KeptStart stream = stream("x".repeat(4098));
        stream.readNBytes(4097);

        assertThat(stream.read()).isEqualTo('x');
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.read(new byte[1], 0, 1)).isEqualTo(-1);

        assertThat(stream.start()).hasSize(4096);
    }
}
