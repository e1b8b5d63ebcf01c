package io.vircaps.cpu.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CpuDumpTest {
    /** A form whose lines begin with its name, and which reads nothing. */
    private record Form(String form) implements DumpReader {
        @Override
        public boolean recognizes(String line) {
            return line.startsWith(form);
        }

        @Override
        public CpuDump read(DumpText text) {
            return new CpuDump(text.name(), form, List.of());
        }
    }

    private static final List<DumpReader> FORMS = List.of(new Form("one"), new Form("two"));

    @Test
    void isOfTheFormOfItsFirstLineOfData() {
        assertThat(CpuDump.read(new DumpText("f", "prompt\ntwo 1\none 1\n"), FORMS))
                .contains(new CpuDump("f", "two", List.of()));
        assertThat(CpuDump.read(new DumpText("f", "prompt\n"), FORMS)).isEmpty();
    }

    @Test
    void namesTheFormsAndTheFirstLineOfAnotherText() {
        assertThat(CpuDump.unknownForm(new DumpText("f", "\n three\n"), FORMS))
                .hasMessage("f:2: not a form of CPU data that is known: expected XML, or a dump of one, two, found"
                        + " 'three'");
    }
}
