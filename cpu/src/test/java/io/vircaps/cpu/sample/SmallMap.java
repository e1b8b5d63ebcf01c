package io.vircaps.cpu.sample;

import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.map.CpuMapText;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.List;

/** A map of a few made-up models, small enough to work out by hand what must come of it. */
public final class SmallMap {
    /** Features f0 to f7 are bits 0 to 7 of {@code CPUID.1:EDX}. */
    public static final String TEXT = """
            release 9.0.0
            source made up
            [x86]
            vendor Intel GenuineIntel
            vendor AMD AuthenticAMD
            feature f0 0x1:edx.0
            feature f1 0x1:edx.1
            feature f2 0x1:edx.2
            feature f3 0x1:edx.3
            feature f4 0x1:edx.4
            feature pair 0x1:edx.5 0x1:edx.6
            feature half 0x1:edx.6
            feature f7 0x1:edx.7
              not-migratable
            feature hle 0x7:ebx.4
            feature rtm 0x7:ebx.11
            feature quiet msr/0x10a:edx.3
            model any
              decode host guest
              features f0
            model old
              decode host guest
              vendor Intel
              signature 6 1 *
              features f0 f1
            model new
              decode host guest
              ancestor old
              signature 6 2 3-5
              features f2 f3
              removed f4
            model host-only
              decode host
              vendor Intel
              signature 6 3 *
              features f0 f1 f2
            model rival
              decode host guest
              vendor AMD
              signature 6 2 *
              features f0 f1 f2
            [ppc64]
            vendor IBM
            vendor Freescale
            model POWER7
              vendor IBM
              pvr 0x003f0000 0xffff0000
            model POWER8
              vendor IBM
              pvr 0x004b0000 0xffff0000
              pvr 0x004d0000 0xffff0000
            model unowned
              pvr 0x00010000 0xffff0000
            [arm]
            vendor ARM 0x41
            features sve
            model "ThunderX2 99xx"
              vendor ARM
              part 0x0af
            """;

    /** The map. */
    public static final CpuMap MAP = CpuMapText.read(TEXT, "small map");

    /** Its x86 rules. */
    public static final X86Rules X86 = new X86Rules(MAP.x86());

    private SmallMap() {}

    /** Registers of an Intel processor of family 6 with these bits in {@code CPUID.1:EDX}. */
    public static X86Data intel(int model, int stepping, int... bits) {
        return registers("GenuineIntel", new X86Signature(6, model, stepping), bits);
    }

    /** Registers of a processor with these bits in {@code CPUID.1:EDX}. */
    public static X86Data registers(String vendor, X86Signature signature, int... bits) {
        int edx = 0;
        for (int bit : bits) {
            edx |= 1 << bit;
        }
        CpuidLeaf first = X86Data.vendorLeaf(vendor).orElseThrow();
        return new X86Data(List.of(first, new CpuidLeaf(1, 0, signature.eax(), 0, 0, edx)), List.of());
    }
}
