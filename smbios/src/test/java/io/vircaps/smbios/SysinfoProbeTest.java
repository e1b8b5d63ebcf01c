package io.vircaps.smbios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.dmi.Smbios;
import io.vircaps.model.Arch;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.node.Sysinfo.SysinfoPart;
import io.vircaps.testkit.SmbiosTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is expected of tables is what libvirt 9.0.0 said of the same with dmidecode 3.4. */
class SysinfoProbeTest {
    /** A board without asset tag. */
    private static final String BOARD = "01020304";

    /** A module as of version 2.3: size in MiB where XXXX stands, strings 1 to 5. */
    private static final String MODULE = "0000 feff 4800 4000 XXXX 09 00 01 02 1a 8000 6a0a 03 04 00 05";

    private static final String[] MODULE_STRINGS = {"DIMM 1", "Bank 0", "Samsung", "0042", "M471"};

    @TempDir
    private Path directory;

    private static String module(String size) {
        return MODULE.replace("XXXX", size);
    }

    private Sysinfo of(SmbiosTables tables) throws IOException {
        tables.into(directory.resolve("root"));
        return of("x86_64");
    }

    private Sysinfo of(String arch) throws IOException {
        Files.writeString(directory.resolve("host.txt"), "arch = " + arch + "\n");
        return new SysinfoProbe(HostSource.directory(directory), new Arch(arch)).sysinfo();
    }

    private static Sysinfo of(String arch, Map<String, String> files) {
        return new SysinfoProbe(HostSource.of(files, Map.of("arch", arch)), new Arch(arch)).sysinfo();
    }

    private static List<String> values(Sysinfo sysinfo) {
        return sysinfo.blocks().stream()
                .flatMap(block -> block.entries().stream())
                .map(SysinfoBlock.Entry::value)
                .toList();
    }

    private static String one(Sysinfo sysinfo, SysinfoPart part, String name) {
        return sysinfo.blocks(part).get(0).value(name).orElse("nothing");
    }

    @Test
    void aHostWithoutTablesSaysNothing() {
        assertThatThrownBy(() -> of("x86_64", Map.of()))
                .isInstanceOf(SysinfoException.class)
                .hasMessage("unsupported configuration: Host SMBIOS information is not available");
    }

    @Test
    void anArchitectureThatLibvirtDoesNotReadSaysNothing() {
        assertThatThrownBy(() -> of("riscv64", Map.of("proc/cpuinfo", "processor : 0\n")))
                .isInstanceOf(SysinfoException.class);
    }

    @Test
    void malformedTablesSayNothingAndTellWhyByTheirCause() throws IOException {
        Path entryPoint = directory.resolve("root").resolve(Smbios.ENTRY_POINT);
        Files.createDirectories(entryPoint.resolveSibling(""));
        Files.writeString(entryPoint, "_SM3_");

        assertThatThrownBy(() -> of("x86_64"))
                .isInstanceOf(SysinfoException.class)
                .hasRootCauseMessage(Smbios.ENTRY_POINT
                        + ": malformed: expected an entry point of SMBIOS whose bytes add up to 0, found 'none'");
    }

    @Test
    void tablesWithoutStructuresAreAnEmptyAnswer() throws IOException {
        assertThat(of(new SmbiosTables()).blocks()).isEmpty();
    }

    @Test
    void aFieldThatAStructureLacksIsTakenFromALaterOne() throws IOException {
        Sysinfo sysinfo = of(new SmbiosTables()
                .add(2, BOARD, "Acme", "Board", "1", "S1")
                .add(17, module("0008"), MODULE_STRINGS)
                .add(3, "01 03 02 03 04", "Acme", "2", "S2", "A2"));

        assertThat(one(sysinfo, SysinfoPart.BASE_BOARD, "asset")).isEqualTo("Not Specified");
        assertThat(one(sysinfo, SysinfoPart.CHASSIS, "asset")).isEqualTo("A2");
    }

    @Test
    void aLabelIsFoundWithinALongerOne() throws IOException {
        Sysinfo sysinfo = of(new SmbiosTables()
                .add(17, "0000")
                .add(0, "01 02 00f0 03 0f 0800000000000000 00 00 01 02 ff ff", "Acme", "7", "01/01/2020"));

        assertThat(one(sysinfo, SysinfoPart.MEMORY_DEVICE, "size")).isEqualTo("64 kB");
        assertThat(one(sysinfo, SysinfoPart.BIOS, "release")).isEqualTo("1.2");
    }

    @Test
    void anElementOfTheCaseMayPassForATitle() throws IOException {
        Sysinfo sysinfo = of(new SmbiosTables()
                .add(3, "01 03 02 03 04 03030303 00000000 00 00 01 03 910004 01", "Acme", "2", "S2", "Memory"));

        assertThat(sysinfo.blocks()).extracting(SysinfoBlock::part).containsExactly(SysinfoPart.CHASSIS);
        assertThat(one(sysinfo, SysinfoPart.CHASSIS, "sku")).isEqualTo("Acme");
    }

    @Test
    void anEmptySlotMakesNoBlock() throws IOException {
        Sysinfo sysinfo =
                of(new SmbiosTables().add(17, module("0000"), MODULE_STRINGS).add(17, module("0004"), MODULE_STRINGS));

        assertThat(sysinfo.blocks(SysinfoPart.MEMORY_DEVICE))
                .singleElement()
                .satisfies(module -> assertThat(module.value("size")).contains("1 GB"));
    }

    @ParameterizedTest
    @CsvSource({
        "0100, 1 MB",
        "0004, 1 GB",
        "0006, 1536 MB",
        "feff, 32766 kB",
        "ffff, Unknown",
        "0180, 1 kB",
        "0184, 1025 kB",
        "fe7f, 32766 MB",
        "0080, 0 kB"
    })
    void sizesHaveTheLargestUnitThatDropsNoNeighbour(String words, String size) throws IOException {
        assertThat(one(
                        of(new SmbiosTables().add(17, module(words), MODULE_STRINGS)),
                        SysinfoPart.MEMORY_DEVICE,
                        "size"))
                .isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"00800000, 32 GB", "00840000, 33 GB", "00001000, 1 TB", "01001000, 1048577 MB", "00000080, 0 TB"})
    void largeSizesStandElsewhere(String words, String size) throws IOException {
        String extended = module("ff7f") + "00" + words;

        assertThat(one(of(new SmbiosTables().add(17, extended, MODULE_STRINGS)), SysinfoPart.MEMORY_DEVICE, "size"))
                .isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({
        "0302, 03020100-0504-0706-0809-0a0b0c0d0e0f",
        "0206, 03020100-0504-0706-0809-0a0b0c0d0e0f",
        "0205, 00010203-0405-0607-0809-0a0b0c0d0e0f"
    })
    void theOrderOfTheUuidsBytesIsThatOfTheVersion(String version, String uuid) throws IOException {
        SmbiosTables tables = new SmbiosTables()
                .version(Integer.parseInt(version, 16))
                .add(1, "00000000 000102030405060708090a0b0c0d0e0f 06 00 00");

        assertThat(one(of(tables), SysinfoPart.SYSTEM, "uuid")).isEqualTo(uuid);
    }

    @ParameterizedTest
    @CsvSource({"00, Not Settable", "ff, Not Present"})
    void aUuidOfEqualBytesIsNone(String each, String words) throws IOException {
        assertThat(one(of(new SmbiosTables().add(1, "00000000" + each.repeat(16) + "06")), SysinfoPart.SYSTEM, "uuid"))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "b3, Intel, Xeon, 'Type 0, Family 6, Model 85, Stepping 7'",
        "6b, AMD, Zen, 'Family 6, Model 5, Stepping 7'",
        "be, GenuineIntel, Core 2, 'Type 0, Family 6, Model 85, Stepping 7'",
        "be, amd, K7, 'Type 0, Family 6, Model 85, Stepping 7'",
        "be, VIA, Core 2 or K7, 'Type 0, Family 6, Model 85, Stepping 7'",
        "05, Intel, 80386, 'Type 0, Family 6, Major Stepping 5, Minor Stepping 7'",
        "06, Intel, 80486, 'Type 0, Family 6, Model 5, Stepping 7'",
        "16, Intel, <OUT OF SPEC>, nothing",
    })
    void theFormOfASignatureIsThatOfTheFamily(String family, String maker, String name, String signature)
            throws IOException {
        String processor = "01 03 FF 02 5706050000000000 03 00 6400 b80b d007 41 01".replace("FF", family);
        Sysinfo sysinfo = of(new SmbiosTables().add(4, processor, "CPU 0", maker, "A CPU"));

        assertThat(one(sysinfo, SysinfoPart.PROCESSOR, "family")).isEqualTo(name);
        assertThat(one(sysinfo, SysinfoPart.PROCESSOR, "signature")).isEqualTo(signature);
        assertThat(one(sysinfo, SysinfoPart.PROCESSOR, "status")).isEqualTo("Populated, Enabled");
        assertThat(one(sysinfo, SysinfoPart.PROCESSOR, "part_number")).isEqualTo("nothing");
    }

    @Test
    void bytesThatAreNoPrintableCharactersAreDots() throws IOException {
        Sysinfo sysinfo = of(new SmbiosTables().add(2, BOARD, "A\u00e9\u0001\u007f", "  x  ", "   ", "S"));

        assertThat(values(sysinfo)).containsExactly("A...", "  x", "S");
    }

    @Test
    void aNumberWithoutStringIsBad() throws IOException {
        assertThat(values(of(new SmbiosTables().add(2, "09000000", "A"))))
                .containsExactly("<BAD INDEX>", "Not Specified", "Not Specified", "Not Specified");
    }

    @Test
    void aVendorsStringWithADotKeepsTheLineEndBehindIt() throws IOException {
        assertThat(values(of(new SmbiosTables().add(11, "03", "Hello", "a.b", "c"))))
                .containsExactly("Hello", "a.b\n", "c");
    }

    @Test
    void aVendorsStringWithADotIsAskedOfEachStructure() throws IOException {
        assertThat(values(of(new SmbiosTables().add(11, "01", "a.b").add(11, "01", "x"))))
                .containsExactly("a.b\nx\n", "x");
        assertThatThrownBy(() -> of(new SmbiosTables().add(11, "02", "a", "b.").add(11, "01", "x")))
                .isInstanceOf(SysinfoException.class);
    }

    @Test
    void aBlankVendorsStringCountsForNothing() throws IOException {
        assertThat(values(of(new SmbiosTables().add(11, "03", "  ", "a", "c.d"))))
                .containsExactly("a", "a\n");
    }

    @Test
    void boardsThatAllTakeOneLongTextAreRefused() throws IOException {
        SmbiosTables tables = new SmbiosTables();
        for (int i = 0; i < 500; i++) {
            tables.add(2, "");
        }
        tables.add(2, "01010101", "L".repeat(60_000));

        assertThatThrownBy(() -> of(tables))
                .isInstanceOf(SysinfoException.class)
                .hasRootCauseMessage(
                        Smbios.TABLE + ": says too much: expected at most 33554432 characters, found 'more'");
    }

    @Test
    void stringsThatAreSaidOverAndOverAreRefused() throws IOException {
        SmbiosTables tables = new SmbiosTables();
        for (int i = 0; i < 50_000; i++) {
            tables.add(11, "ff");
        }

        assertThatThrownBy(() -> of(tables))
                .isInstanceOf(SysinfoException.class)
                .hasRootCauseMessage(
                        Smbios.TABLE + ": too much text: expected at most 8388608 characters, found 'more'");
    }

    @Test
    void tensOfThousandsOfEmptyStructuresEndSoon() throws IOException {
        SmbiosTables tables = new SmbiosTables();
        for (int i = 0; i < 150_000; i++) {
            tables.add(17, "");
        }

        assertThat(of(tables).blocks()).isEmpty();
    }

    @Test
    void armWithTablesThatSayNothingIsReadFromTheKernel() throws IOException {
        new SmbiosTables().add(126, "").into(directory.resolve("root"));
        Path cpuinfo = directory.resolve("root/proc/cpuinfo");
        Files.createDirectories(cpuinfo.resolveSibling(""));
        Files.writeString(cpuinfo, "Processor\t: AArch64 rev 0\nprocessor\t: 0\n");

        assertThat(values(of("aarch64"))).containsExactly("0", "AArch64 rev 0");
        assertThat(of(new SmbiosTables().add(2, BOARD, "A", "B", "C", "D")).blocks())
                .hasSize(1);
        assertThat(values(of("aarch64"))).containsExactly("A", "B", "C", "D");
    }
}
