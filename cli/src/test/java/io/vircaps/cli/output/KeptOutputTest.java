package io.vircaps.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptOutputTest {
    private static final byte[] ENTRY =
            KeptOutput.encode(Map.of("fuser", "7 8"), "out".getBytes(UTF_8), "err\n".getBytes(UTF_8));

    private static HostSource host(int uid) {
        return HostSource.of(Map.of(), Map.of("user", "uid=" + uid + " gid=8"));
    }

    @Test
    void holdsBothStreams() {
        KeptOutput kept = KeptOutput.decode(ENTRY, host(7)).orElseThrow();

        assertThat(kept.out()).asString(UTF_8).isEqualTo("out");
        assertThat(kept.err()).asString(UTF_8).isEqualTo("err\n");
    }

    @Test
    void isEmptyWhereAFactIsAnother() {
        assertThat(KeptOutput.decode(ENTRY, host(9))).isEmpty();
    }

    @Test
    void isEmptyWhereTheEntryIsTruncatedAnywhere() {
        for (int length = 0; length < ENTRY.length; length++) {
            assertThat(KeptOutput.decode(Arrays.copyOf(ENTRY, length), host(7)))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    @Test
    void allocatesNothingForALengthThatIsNotThere() {
        byte[] huge = {0, 0, 0, 0, 0x7f, -1, -1, -1};
        byte[] negative = {0, 0, 0, 0, -1, -1, -1, -1};

        assertThat(KeptOutput.decode(huge, host(7))).isEmpty();
        assertThat(KeptOutput.decode(negative, host(7))).isEmpty();
    }

    @Test
    void writesLengthsInFourBytes() {
        assertThat(KeptOutput.encode(Map.of(), new byte[] {'o'}, new byte[0]))
                .containsExactly(0, 0, 0, 0, 0, 0, 0, 1, 'o', 0, 0, 0, 0);
    }
}
