package io.vircaps.cpu.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.cpu.map.MapBlock.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapBlockTest {
    private static final Line LINE = new Line("f", 3, List.of("pvr", "0x10", "255"));

    @Test
    void joinsIndentedLinesWithTheLineAbove() {
        List<MapBlock> blocks = MapBlock.parse("# comment\nmodel a # here\n  vendor \"I B M\"\n\nmodel b\n", "f");

        assertThat(blocks)
                .containsExactly(
                        new MapBlock(
                                new Line("f", 2, List.of("model", "a")),
                                List.of(new Line("f", 3, List.of("vendor", "I B M")))),
                        new MapBlock(new Line("f", 5, List.of("model", "b")), List.of()));
    }

    @Test
    void refusesAnIndentedFirstLine() {
        assertThatThrownBy(() -> MapBlock.parse("  vendor x", "f"))
                .isInstanceOf(CpuMapException.class)
                .hasMessage("f:1: CPU map: indented line without a line above it");
    }

    @Test
    void aLineHasAKeywordAndWords() {
        assertThat(LINE.keyword()).isEqualTo("pvr");
        assertThat(LINE.rest()).containsExactly("0x10", "255");
        assertThat(LINE.rest(2, 2)).containsExactly("0x10", "255");
        assertThat(LINE.where()).isEqualTo("f:3");
        assertThat(new Line("f", 1, List.of("model", "a")).word()).isEqualTo("a");
        assertThatThrownBy(LINE::word).hasMessage("f:3: CPU map: 'pvr' takes 1 to 1 words, not 2");
        assertThat(LINE.problem("x")).hasMessage("f:3: CPU map: x");
    }

    @Test
    void readsUnsignedNumbersOf32Bits() {
        assertThat(LINE.number("0x10")).isEqualTo(16);
        assertThat(LINE.number("255")).isEqualTo(255);
        assertThat(LINE.number("0xffffffff")).isEqualTo(-1);
        assertThatThrownBy(() -> LINE.number("0x1ffffffff"))
                .hasMessage("f:3: CPU map: not a number of 32 bits: '0x1ffffffff'");
    }

    @Test
    void quotesNamesThatNeedIt() {
        assertThat(MapBlock.quoted("sse4.1")).isEqualTo("sse4.1");
        assertThat(MapBlock.quoted("ThunderX2 99xx")).isEqualTo("\"ThunderX2 99xx\"");
        assertThat(MapBlock.quoted("a#b")).isEqualTo("\"a#b\"");
    }
}
