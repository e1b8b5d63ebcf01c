package io.vircaps.gather;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.dmi.Smbios;
import io.vircaps.kernel.dmi.SmbiosStructure;
import io.vircaps.testkit.SmbiosTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmbiosExcerptTest {
    private static final String UUID_FROM_LOW_BYTE = "ba284e1ba12fd211883f0016d3cca427";

    @TempDir
    private Path directory;

    private List<SmbiosStructure> excerpt(SmbiosTables tables) throws IOException {
        tables.into(directory);
        KernelFiles files = KernelFiles.directory(directory);
        Redaction redaction = Redaction.of(HostSource.of(
                Map.of("sys/class/dmi/id/product_uuid", "1b4e28ba-2fa1-11d2-883f-0016d3cca427"), Map.of()));
        byte[] table = SmbiosExcerpt.of(Smbios.read(files).orElseThrow(), redaction);
        Files.write(directory.resolve(Smbios.TABLE), table);
        return Smbios.read(files).orElseThrow().structures();
    }

    @Test
    void keepsTheTypesOfSysinfo() throws IOException {
        assertThat(excerpt(
                        new SmbiosTables().add(0, "01", "a").add(39, "01", "b").add(11, "01", "c")))
                .extracting(SmbiosStructure::type)
                .containsExactly(0, 11);
    }

    @Test
    void replacesTheUuidAndBlanksTheSerialNumber() throws IOException {
        SmbiosStructure system = excerpt(new SmbiosTables()
                        .add(1, "01 02 00 03" + UUID_FROM_LOW_BYTE + "06 00 00", "Acme", "Box", "S-1234"))
                .get(0);

        assertThat(HexFormat.of().formatHex(system.formatted(), 8, 24)).isEqualTo("00000000000000408000000000000001");
        assertThat(system.string(1)).contains("Acme");
        assertThat(system.string(2)).contains("Box");
        assertThat(system.string(3)).contains("      ");
    }

    @Test
    void blanksSerialNumbersInOtherStrings() throws IOException {
        List<SmbiosStructure> structures = excerpt(new SmbiosTables()
                .add(2, "01 02 00 03 04", "Acme", "Board", "B-12345", "Tag 7")
                .add(11, "02", "of B-12345", "1b4e28ba-2fa1-11d2-883f-0016d3cca427"));

        assertThat(structures.get(0).string(4)).contains("     ");
        assertThat(structures.get(1).string(1)).contains("of        ");
        assertThat(structures.get(1).string(2)).contains("00000000-0000-4000-8000-000000000002");
    }
}
