package io.vircaps.cpu.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuMapException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class X86ModelTextTest {
    private static final String TEXT = """
            model new
              decode host guest
              check compat
              ancestor old
              vendor Intel
              signature 6 2 3-5,7
              signature 6 3 *
              features f1 f2
              added f3
              removed f4
            """;

    private static X86Model read(String text) {
        return X86ModelText.read(MapBlock.parse(text, "f").get(0));
    }

    @Test
    void readsEveryLine() {
        assertThat(read(TEXT))
                .isEqualTo(new X86Model(
                        "new",
                        new X86Model.Use(true, true, Optional.of("compat")),
                        Optional.of("old"),
                        new X86Model.Identity(
                                Optional.of("Intel"),
                                List.of(
                                        new SignaturePattern(6, 2, 0b1011_1000),
                                        new SignaturePattern(6, 3, SignaturePattern.ANY))),
                        new X86Model.Features(List.of("f1", "f2"), List.of("f3"), List.of("f4"))));
    }

    @Test
    void readsAModelWithoutAnyLine() {
        assertThat(read("model none\n"))
                .isEqualTo(new X86Model(
                        "none",
                        new X86Model.Use(false, false, Optional.empty()),
                        Optional.empty(),
                        new X86Model.Identity(Optional.empty(), List.of()),
                        new X86Model.Features(List.of(), List.of(), List.of())));
    }

    @Test
    void writesWhatItReads() {
        StringBuilder out = new StringBuilder();
        X86ModelText.write(out, read(TEXT), Map.of());

        assertThat(read(out.toString())).isEqualTo(read(TEXT));
        assertThat(out).startsWith("model new\n  decode host guest\n").contains("  signature 6 2 3-5,7\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"signature 6 2", "signature 6 2 16", "signature 6 x *", "vendor", "unknown x"})
    void refusesMalformedLines(String line) {
        assertThatThrownBy(() -> read("model m\n  " + line + "\n"))
                .isInstanceOf(CpuMapException.class)
                .hasMessageStartingWith("f:2: ");
    }
}
