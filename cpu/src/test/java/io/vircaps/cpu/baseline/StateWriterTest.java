package io.vircaps.cpu.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StateWriterTest {
    /** What follows the head of four bytes, rules "r" of two bytes and sum 0 of one. */
    private static byte[] body(StateWriter out) {
        byte[] bytes = out.toBytes();
        return Arrays.copyOfRange(bytes, 7, bytes.length);
    }

    private static StateWriter writer() {
        return new StateWriter("r", 0);
    }

    @Test
    void beginsWithMagicVersionRulesAndMap() {
        assertThat(new StateWriter("arm", 300).toBytes()).containsExactly('V', 'B', 'S', 1, 3, 'a', 'r', 'm', 0xac, 2);
    }

    @Test
    void writesSevenBitsAByte() {
        assertThat(body(writer().number(0))).containsExactly(0);
        assertThat(body(writer().number(127))).containsExactly(127);
        assertThat(body(writer().number(128))).containsExactly(0x80, 1);
        assertThat(body(writer().number(Long.MAX_VALUE))).hasSize(9).endsWith(0x7f);
    }

    @Test
    void writesTextsInUtf8AfterTheirLength() {
        assertThat(body(writer().text("ä"))).containsExactly(2, 0xc3, 0xa4);
        assertThat(body(writer().text(Optional.of("a")))).containsExactly(1, 1, 'a');
        assertThat(body(writer().text(Optional.empty()))).containsExactly(0);
    }

    @Test
    void writesFlags() {
        assertThat(body(writer().flag(true).flag(false))).containsExactly(1, 0);
    }
}
