package io.vircaps.host.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.map.CpuMapSource;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.host.HostReason;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.cpu.ProcessorReason;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.Frequency;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuDefinition.CpuCounter;
import io.vircaps.model.host.CpuDefinition.CpuSignature;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Reason;
import io.vircaps.store.ProbeCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapDecoderTest {
    /** The bits of libvirt's model Conroe, of family 6, model 15; VME and SSE4.1 besides; and an invariant counter. */
    private static final String CONROE = """
            0x00000000 0x00 => 0x0000000a 0x756e6547 0x6c65746e 0x49656e69
            0x00000001 0x00 => 0x000006f2 0x00000000 0x00080201 0x078bfbff
            0x80000001 0x00 => 0x00000000 0x00000000 0x00000001 0x20100800
            0x80000007 0x00 => 0x00000000 0x00000000 0x00000000 0x00000100
            """;

    private static final CpuMapSource BROKEN = new BrokenMap(Optional.empty());

    private record BrokenMap(Optional<String> fingerprint) implements CpuMapSource {
        @Override
        public CpuMap load() {
            throw new CpuMapException("map", "broken");
        }

        @Override
        public Optional<String> shortcoming() {
            return Optional.empty();
        }
    }

    private static final String MIDR = "sys/devices/system/cpu/cpu0/regs/identification/midr_el1";

    @TempDir
    Path directory;

    private List<Note> notes = List.of();

    private HostSource host(String cpuid, String facts, String cpuinfo) throws IOException {
        Files.createDirectories(directory.resolve("root/proc"));
        Files.writeString(directory.resolve("root/proc/cpuinfo"), cpuinfo);
        Files.writeString(directory.resolve("host.txt"), facts);
        if (!cpuid.isEmpty()) {
            Files.writeString(directory.resolve("cpuid.txt"), cpuid);
        }
        return HostSource.directory(directory);
    }

    private CpuDefinition decode(HostSource host, Arch arch) {
        MapDecoder decoder = new MapDecoder(CpuMaps.source(new Dialect(9, 0, 0)), ProbeCache.none());
        CpuDefinition.Builder cpu = CpuDefinition.builder();
        notes = decoder.decode(host, arch, cpu);
        return cpu.build();
    }

    private List<Reason> reasons() {
        return notes.stream().map(Note::reason).toList();
    }

    @Test
    void namesTheProcessorOfAHostDirectory() throws IOException {
        CpuDefinition cpu = decode(host(CONROE, "tsc.frequency = 2000000000\ntsc.scaling = yes\n", ""), Arch.X86_64);

        assertThat(cpu.model()).contains("Conroe");
        assertThat(cpu.vendor()).contains("Intel");
        assertThat(cpu.signature()).contains(new CpuSignature(6, 15, 2, Extras.NONE));
        assertThat(cpu.features()).containsExactly("vme", "sse4.1", "invtsc");
        assertThat(cpu.counter())
                .contains(new CpuCounter("tsc", new Frequency(2_000_000_000L), Optional.of(true), Extras.NONE));
        assertThat(notes).isEmpty();
    }

    @Test
    void guessesByTheFlagsWhereThereAreNoLeaves() throws IOException {
        String flags =
                "fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2"
                        + " syscall nx lm pni ssse3 lahf_lm sse4_1 tsc_deadline_timer constant_tsc nonstop_tsc never_heard_of";
        HostSource host = host("", "", """
                processor\t: 0
                vendor_id\t: GenuineIntel
                cpu family\t: 6
                model\t\t: 15
                stepping\t: 2
                flags\t\t: %s

                processor\t: 1
                flags\t\t: avx
                """.replace("%s", flags));

        CpuDefinition cpu = decode(host, Arch.X86_64);

        assertThat(cpu.model()).contains("Conroe");
        assertThat(cpu.signature()).contains(new CpuSignature(6, 15, 2, Extras.NONE));
        assertThat(cpu.features()).containsExactly("vme", "sse4.1", "tsc-deadline", "invtsc");
        assertThat(reasons()).containsExactly(ProcessorReason.CPUID_UNREADABLE, HostReason.CPU_GUESSED);
    }

    @Test
    void notesThatCpuidIsMissing() throws IOException {
        CpuDefinition cpu = decode(host("", "", "processor : 0\n"), Arch.X86_64);

        assertThat(cpu).isEqualTo(CpuDefinition.NONE);
        assertThat(reasons()).containsExactly(ProcessorReason.CPUID_UNREADABLE);
    }

    @Test
    void findsNoModelForAProcessorThatCanNothing() throws IOException {
        HostSource host = host("0x00000000 0x00 => 0x0000000a 0x756e6547 0x6c65746e 0x49656e69\n", "", "");

        assertThat(decode(host, Arch.X86_64)).isEqualTo(CpuDefinition.NONE);
        assertThat(reasons()).containsExactly(ProcessorReason.TSC_NOT_INVARIANT, HostReason.CPU_MODEL_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x00000000 0x00 => 0x0 0x0 0x0 0x0\n", "# nothing\n"})
    void acceptsLeavesWithoutInformation(String cpuid) throws IOException {
        assertThat(decode(host(cpuid, "", ""), Arch.X86_64)).isEqualTo(CpuDefinition.NONE);
    }

    @Test
    void namesTheProcessorOfAnArmHost() {
        HostSource host = HostSource.of(Map.of(MIDR, "0x00000000413fd0c1\n"), Map.of("hwcap", "0x887"));

        CpuDefinition cpu = decode(host, Arch.AARCH64);

        assertThat(cpu.model()).contains("Neoverse-N1");
        assertThat(cpu.vendor()).contains("ARM");
        assertThat(cpu.features()).containsExactly("fp", "asimd", "evtstrm", "crc32", "cpuid");
    }

    @Test
    void readsNoArmRegistersThatTheKernelKeepsForItself() {
        HostSource host = HostSource.of(Map.of(MIDR, "0x00000000413fd0c1\n"), Map.of("hwcap", "0x7"));

        assertThat(decode(host, Arch.AARCH64)).isEqualTo(CpuDefinition.NONE);
        assertThat(reasons()).containsExactly(HostReason.CPU_MODEL_UNKNOWN);
        decode(HostSource.of(Map.of(), Map.of()), Arch.AARCH64);
        assertThat(reasons()).containsExactly(HostReason.CPU_MODEL_UNKNOWN);
    }

    @Test
    void namesTheProcessorOfAPowerHost() {
        HostSource host =
                HostSource.of(Map.of("proc/cpuinfo", "processor : 0\nrevision : 2.1 (pvr 004b 0201)\n"), Map.of());

        assertThat(decode(host, Arch.PPC64LE).model()).contains("POWER8");
        decode(HostSource.of(Map.of("proc/cpuinfo", "revision : 2.1 (pvr 00)\n"), Map.of()), Arch.PPC64);
        assertThat(reasons()).containsExactly(HostReason.CPU_MODEL_UNKNOWN);
    }

    @Test
    void needsNoMapOnS390() {
        MapDecoder decoder = new MapDecoder(BROKEN, ProbeCache.none());
        CpuDefinition.Builder cpu = CpuDefinition.builder();

        assertThat(decoder.decode(HostSource.of(Map.of(), Map.of()), Arch.S390X, cpu))
                .isEmpty();
        assertThat(cpu.build()).isEqualTo(CpuDefinition.NONE);
    }

    @Test
    void doesNotHideABrokenMap() {
        MapDecoder decoder = new MapDecoder(BROKEN, ProbeCache.none());

        assertThatThrownBy(
                        () -> decoder.decode(HostSource.of(Map.of(), Map.of()), Arch.X86_64, CpuDefinition.builder()))
                .isInstanceOf(CpuMapException.class);
    }

    @Test
    void namesTheMapThatReplacesTheRequestedOne() {
        MapDecoder decoder = new MapDecoder(CpuMaps.source(new Dialect(99, 0, 0)), ProbeCache.none());
        HostSource nothing = HostSource.of(Map.of(), Map.of());

        assertThat(decoder.decode(nothing, Arch.X86_64, CpuDefinition.builder()))
                .extracting(Note::reason)
                .contains(HostReason.CPU_MAP_STANDS_IN);
        assertThat(decoder.decode(nothing, Arch.S390X, CpuDefinition.builder())).isEmpty();
    }

    @Test
    void readsNoMapAgainForTheSameLiveProcessor() {
        CpuMapSource map = CpuMaps.source(new Dialect(9, 0, 0));
        HostSource withoutKvm = new HostSource(
                KernelFiles.live(), HostSource.of(Map.of(), Map.of()).facts(), Optional.empty(), true);
        MemoryCache cache = new MemoryCache(Optional.empty());
        CpuDefinition.Builder first = CpuDefinition.builder();
        List<Note> firstNotes = new MapDecoder(map, cache).decode(withoutKvm, Arch.X86_64, first);
        assumeThat(firstNotes).extracting(Note::reason).doesNotContain(ProcessorReason.CPUID_UNREADABLE);
        CpuDefinition.Builder second = CpuDefinition.builder();

        List<Note> notes =
                new MapDecoder(new BrokenMap(map.fingerprint()), cache).decode(withoutKvm, Arch.X86_64, second);

        assertThat(second.build()).isEqualTo(first.build());
        assertThat(notes).isEqualTo(firstNotes);
    }
}
