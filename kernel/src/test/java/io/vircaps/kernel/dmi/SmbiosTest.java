package io.vircaps.kernel.dmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmbiosTest {
    /** Version 2.7, a table of 0x40 bytes and 3 structures. */
    private static final String ENTRY_32 = "5f534d5fb21f0207c800000000000000" + "5f444d495fde400020000000030027";

    /** Version 3.2, a table of at most 0x1000 bytes. */
    private static final String ENTRY_64 = "5f534d335f21180302000100001000002000000000000000";

    /** Version 2.4, a table of 0x40 bytes and 2 structures. */
    private static final String ENTRY_LEGACY = "5f444d495fe2400020000000020024";

    private static final String FIRST = "01080000" + "01020000" + "414200" + "4300" + "00";
    private static final String SECOND = "02050100" + "00" + "0000";
    private static final String END = "7f0402000000";

    @TempDir
    private Path root;

    @BeforeEach
    void makeDirectory() throws IOException {
        Files.createDirectories(root.resolve(Smbios.TABLE).resolveSibling(""));
    }

    private Optional<Smbios> read(String entryPoint, String table) throws IOException {
        Files.write(root.resolve(Smbios.ENTRY_POINT), HexFormat.of().parseHex(entryPoint));
        Files.write(root.resolve(Smbios.TABLE), HexFormat.of().parseHex(table));
        return Smbios.read(KernelFiles.directory(root));
    }

    private Smbios tables(String table) throws IOException {
        return read(ENTRY_64, table).orElseThrow();
    }

    @Test
    void aHostWithoutTablesHasNone() {
        assertThat(Smbios.read(KernelFiles.directory(root))).isEmpty();
    }

    @Test
    void versionIsThatOfEachFormOfTheEntryPoint() throws IOException {
        assertThat(tables(END).version()).isEqualTo(0x0302);
        assertThat(read(ENTRY_32, END).orElseThrow().version()).isEqualTo(0x0207);
        assertThat(read(ENTRY_LEGACY, END).orElseThrow().version()).isEqualTo(0x0204);
    }

    @Test
    void aWrongChecksumIsNoEntryPoint() {
        assertThatThrownBy(() -> read(ENTRY_64.replace("180302", "180303"), END))
                .isInstanceOf(KernelFileException.class)
                .hasMessageStartingWith(Smbios.ENTRY_POINT + ": malformed");
    }

    @Test
    void anEntryPointThatIsCutOffIsNone() {
        assertThatThrownBy(() -> read("5f534d335f1a1f0302000100001000002000000000000000", END))
                .isInstanceOf(KernelFileException.class);
        assertThatThrownBy(() -> read("5f534d", END)).isInstanceOf(KernelFileException.class);
    }

    @Test
    void anEntryPointWithoutTableIsAnError() throws IOException {
        Files.write(root.resolve(Smbios.ENTRY_POINT), HexFormat.of().parseHex(ENTRY_64));

        assertThatThrownBy(() -> Smbios.read(KernelFiles.directory(root)))
                .hasMessageStartingWith(Smbios.TABLE + ": missing");
    }

    @Test
    void aTableOfMoreThanAMebibyteIsRefused() {
        assertThatThrownBy(() -> tables("00".repeat((1 << 20) + 1))).hasMessageContaining("too large");
    }

    @Test
    void structuresStandBeforeTheEndMark() throws IOException {
        Smbios smbios = tables(FIRST + SECOND + END + SECOND);

        assertThat(smbios.structures()).extracting(SmbiosStructure::type).containsExactly(1, 2);
        assertThat(smbios.isCutOff()).isFalse();
    }

    @Test
    void noMoreStructuresAreReadThanTheEntryPointCounts() throws IOException {
        assertThat(read(ENTRY_32, SECOND.repeat(5)).orElseThrow().structures()).hasSize(3);
    }

    @Test
    void noMoreBytesAreReadThanTheEntryPointStates() throws IOException {
        assertThat(read(ENTRY_LEGACY, FIRST + "03400200" + "01".repeat(60) + "0000")
                        .orElseThrow())
                .satisfies(smbios -> assertThat(smbios.structures()).hasSize(1))
                .satisfies(smbios -> assertThat(smbios.isCutOff()).isTrue());
    }

    @Test
    void aStructureLongerThanTheTableIsCutOff() throws IOException {
        Smbios smbios = tables(FIRST + "02ff0100" + "000000");

        assertThat(smbios.structures()).hasSize(1);
        assertThat(smbios.isCutOff()).isTrue();
    }

    @Test
    void stringsWithoutEndAreCutOff() throws IOException {
        assertThat(tables(FIRST + "020501000141414141").isCutOff()).isTrue();
        assertThat(tables(FIRST + "02050100014141" + "00").isCutOff()).isTrue();
    }

    @Test
    void aStructureShorterThanItsHeaderEndsTheTable() throws IOException {
        assertThat(tables(FIRST + "0203010000" + "0000" + SECOND).structures()).hasSize(1);
    }

    @Test
    void halfAHeaderIsNoStructure() throws IOException {
        assertThat(tables(FIRST + "0204").structures()).hasSize(1);
        assertThat(tables("").structures()).isEmpty();
    }
}
