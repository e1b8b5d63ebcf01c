package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.Frequency;
import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedProcessorTest {
    private static final String LEAF = "0x00000007 0x00 => 0x00000001 0x00000002 0x00000003 0x00000004\n";

    /** A time stamp counter that runs at one speed: CPUID.80000007H:EDX[8]. */
    private static final String INVARIANT = "0x80000007 0x00 => 0x00000000 0x00000000 0x00000000 0x00000100\n";

    @TempDir
    Path directory;

    private Probed<ProcessorFacts> read(String facts) throws IOException {
        Files.createDirectories(directory.resolve("root"));
        Files.writeString(directory.resolve("host.txt"), facts);
        return ProcessorAccess.read(HostSource.directory(directory));
    }

    @Test
    void readsLeavesRegisterAndClock() throws IOException {
        Files.writeString(directory.resolve("cpuid.txt"), LEAF);

        Probed<ProcessorFacts> told =
                read("msr.0x10a = 0x8000000000000001\ntsc.frequency = 2596146000\ntsc.scaling = no\n");

        assertThat(told.value().cpuid()).containsExactly(new CpuidLeaf(7, 0, 1, 2, 3, 4));
        assertThat(told.value().msrs()).containsEntry(0x10a, 0x8000000000000001L);
        assertThat(told.value().tsc()).contains(new TscClock(new Frequency(2_596_146_000L), false));
        assertThat(told.notes()).isEmpty();
    }

    @Test
    void hasNoRegisterAndClockByDefault() throws IOException {
        Files.writeString(directory.resolve("cpuid.txt"), INVARIANT);

        Probed<ProcessorFacts> told = read("");

        assertThat(told.value().msrs()).doesNotContainKey(0x10a);
        assertThat(told.value().tsc()).isEmpty();
        assertThat(told.notes()).isEmpty();
    }

    @Test
    void missesTheLeavesOfADirectoryWithoutThem() throws IOException {
        Probed<ProcessorFacts> told = read("");

        assertThat(told.value()).isEqualTo(ProcessorFacts.NONE);
        assertThat(told.notes()).extracting(Note::reason).containsExactly(ProcessorReason.CPUID_UNREADABLE);
    }

    @Test
    void takesNoHalfOfABrokenFile() throws IOException {
        Files.writeString(directory.resolve("cpuid.txt"), LEAF + "0x8 0x0 => more\n");

        Probed<ProcessorFacts> told = read("");

        assertThat(told.value().cpuid()).isEmpty();
        assertThat(told.notes())
                .singleElement()
                .extracting(Note::detail)
                .asString()
                .contains("0x8 0x0 => more");
    }

    @Test
    void opensNothingButAFile() throws IOException {
        Files.createSymbolicLink(directory.resolve("cpuid.txt"), Path.of("/dev/zero"));

        assertThat(read("").value().cpuid()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"msr.0x10a = many", "msr.0x10a = 0x10000000000000000", "tsc.frequency = 0", "tsc.frequency = -1"
            })
    void notesAMalformedLine(String line) throws IOException {
        Files.writeString(directory.resolve("cpuid.txt"), INVARIANT);

        Probed<ProcessorFacts> told = read(line + "\n");

        assertThat(told.value().msrs()).doesNotContainKey(0x10a);
        assertThat(told.value().tsc()).isEmpty();
        assertThat(told.notes()).extracting(Note::subject).containsExactly(line.substring(0, line.indexOf(' ')));
    }

    @ParameterizedTest
    @EnumSource
    void givesEachReason(ProcessorReason reason) throws IOException {
        String line = switch (reason) {
            case CPUID_UNREADABLE, TSC_NOT_INVARIANT -> "";
            case MSR_UNREADABLE -> "msr.0x10a = many\n";
            case TSC_UNKNOWN -> "tsc.frequency = fast\n";
        };
        if (reason != ProcessorReason.CPUID_UNREADABLE) {
            Files.writeString(directory.resolve("cpuid.txt"), LEAF);
        }

        assertThat(read(line).notes()).extracting(Note::reason).contains(reason);
    }
}
