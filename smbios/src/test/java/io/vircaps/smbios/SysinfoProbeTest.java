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

    private static final String[] MODULE_STRINGS = {"DIMM 1", "Bank 0", "Samsung", "0042", "M471"};

    @TempDir
    private Path directory;

    /** A module as of version 2.3, with strings 1 to 5; its size in MiB in two bytes. */
    private static String module(String size) {
        return "0000 feff 4800 4000 " + size + " 09 00 01 02 1a 8000 6a0a 03 04 00 05";
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
    void aHostWithoutTablesHasNone() {
        assertThatThrownBy(() -> of("x86_64", Map.of()))
                .isInstanceOf(SysinfoException.class)
                .hasMessage("unsupported configuration: Host SMBIOS information is not available");
    }

    @Test
    void anArchitectureThatLibvirtDoesNotReadHasNone() {
        assertThatThrownBy(() -> of("riscv64", Map.of("proc/cpuinfo", "processor : 0\n")))
                .isInstanceOf(SysinfoException.class);
    }

    @Test
    void malformedTablesAreTheCauseOfAnError() throws IOException {
        Path entryPoint = directory.resolve("root").resolve(Smbios.ENTRY_POINT);
        Files.createDirectories(entryPoint.resolveSibling(""));
        Files.writeString(entryPoint, "_SM3_");

        assertThatThrownBy(() -> of("x86_64"))
                .isInstanceOf(SysinfoException.class)
                .hasRootCauseMessage(Smbios.ENTRY_POINT
                        + ": malformed: expected an entry point of SMBIOS whose bytes add up to 0, found 'none'");
    }

    @Test
    void tablesWithoutStructuresAreEmpty() throws IOException {
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
    void anElementOfTheChassisMayBeTakenForATitle() throws IOException {
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

    @Test
    void bytesThatAreNoPrintableCharactersAreDots() throws IOException {
        Sysinfo sysinfo = of(new SmbiosTables().add(2, BOARD, "A\u00e9\u0001\u007f", "  x  ", "   ", "S"));

        assertThat(values(sysinfo)).containsExactly("A...", "  x", "S");
    }

    @Test
    void aVendorsStringWithADotKeepsTheLineEndBehindIt() throws IOException {
        assertThat(values(of(new SmbiosTables().add(11, "03", "Hello", "a.b", "c"))))
                .containsExactly("Hello", "a.b\n", "c");
    }

    @Test
    void aVendorsStringWithADotIsPrintedOfEachStructure() throws IOException {
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
                .hasRootCauseMessage(Smbios.TABLE + ": too large: expected at most 33554432 characters, found 'more'");
    }

    @Test
    void stringsThatAreRepeatedTooOftenAreRefused() throws IOException {
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
    void manyEmptyStructuresAreReadInTime() throws IOException {
        SmbiosTables tables = new SmbiosTables();
        for (int i = 0; i < 150_000; i++) {
            tables.add(17, "");
        }

        assertThat(of(tables).blocks()).isEmpty();
    }

    @Test
    void armWithEmptyTablesIsReadFromTheKernel() throws IOException {
        new SmbiosTables().add(126, "").into(directory.resolve("root"));
        Path cpuinfo = directory.resolve("root/proc/cpuinfo");
        Files.createDirectories(cpuinfo.resolveSibling(""));
        Files.writeString(cpuinfo, "Processor\t: AArch64 rev 0\nprocessor\t: 0\n");

        assertThat(values(of("aarch64"))).containsExactly("0", "AArch64 rev 0");
        assertThat(of(new SmbiosTables().add(2, BOARD, "A", "B", "C", "D")).blocks())
                .hasSize(1);
        assertThat(values(of("aarch64"))).containsExactly("A", "B", "C", "D");
    }

    @Test
    void s390HasTheMachineBeforeItsProcessors() {
        Map<String, String> files = Map.of(
                "proc/sysinfo",
                "Manufacturer: IBM\nType: 2964\nSequence Code: 0042\n",
                "proc/cpuinfo",
                "vendor_id : IBM/S390\nprocessor 0: version = 00,  identification = 145F07,  machine = 2964\n");

        assertThat(of("s390x", files).blocks())
                .extracting(SysinfoBlock::part)
                .containsExactly(SysinfoPart.SYSTEM, SysinfoPart.PROCESSOR);
        assertThat(of("s390", files)).isEqualTo(of("s390x", files));
        assertThatThrownBy(() -> of("s390x", Map.of("proc/cpuinfo", "vendor_id : IBM\n")))
                .isInstanceOf(SysinfoException.class)
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({"ppc", "ppcle", "ppc64", "ppc64le", "armv6l", "armv7l", "armv7b", "aarch64"})
    void powerAndArmAreReadFromTheKernel(String arch) {
        assertThat(values(of(arch, Map.of("proc/cpuinfo", "processor : 0\nmodel name : x\nplatform : p\n"))))
                .startsWith("p", "0");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1048576, 0", "1048577, 1"})
    void aListOfCpusIsReadUpToAMebibyte(int length, int refused) {
        Map<String, String> files = Map.of("proc/cpuinfo", "x".repeat(length));
        if (refused == 0) {
            assertThat(of("ppc64", files).blocks()).isEmpty();
        } else {
            assertThatThrownBy(() -> of("ppc64", files))
                    .isInstanceOf(SysinfoException.class)
                    .hasRootCauseMessage("proc/cpuinfo: too large: expected at most 1048576 bytes, found 'more'");
        }
    }
}
