package io.vircaps.driver.qemu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElfHeaderTest {
    private static final int LITTLE = 1;

    @TempDir
    private Path directory;

    private String program(byte... content) throws IOException {
        return Files.write(directory.resolve("program"), content).toString();
    }

    private String elf(int byteOrder, int first, int second) throws IOException {
        byte[] header = new byte[64];
        header[0] = 0x7f;
        header[1] = 'E';
        header[2] = 'L';
        header[3] = 'F';
        header[5] = (byte) byteOrder;
        header[18] = (byte) first;
        header[19] = (byte) second;
        return program(header);
    }

    /** EM_S390 is 22, EM_LOONGARCH 258. */
    @ParameterizedTest
    @CsvSource({"1, 22, 0, 22", "2, 0, 22, 22", "1, 2, 1, 258", "2, 1, 2, 258", "1, 255, 255, 65535"})
    void readsTheMachineInTheFilesByteOrder(int byteOrder, int first, int second, int machine) throws IOException {
        assertThat(ElfHeader.foreign(elf(byteOrder, first, second)))
                .hasValueSatisfying(sentence ->
                        assertThat(sentence).matches("built for ELF machine " + machine + ", this is \\d+"));
    }

    @Test
    void isSilentOnAProgramOfThisMachine() {
        assertThat(ElfHeader.foreign("/proc/self/exe")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#!/bin/sh\necho a script is for every machine\n", "\u007fEL, but not an F at all"})
    void isSilentOnWhatIsNoElfFile(String content) throws IOException {
        assertThat(ElfHeader.foreign(program(content.getBytes(StandardCharsets.ISO_8859_1))))
                .isEmpty();
    }

    @Test
    void isSilentOnAHeaderThatEndsEarlyAndOnNoFile() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of(elf(LITTLE, 22, 0)));
        assertThat(ElfHeader.foreign(program(Arrays.copyOf(whole, 20)))).isPresent();
        assertThat(ElfHeader.foreign(program(Arrays.copyOf(whole, 19)))).isEmpty();
        assertThat(ElfHeader.foreign(directory.resolve("missing").toString())).isEmpty();
    }
}
