package io.vircaps.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * A processor architecture, by libvirt's name for it; {@code <arch>}. Open: a name that no constant has is kept as it
 * is.
 *
 * @param name libvirt's name, for example {@code x86_64}
 */
public record Arch(String name) {
    /** {@code none}: what libvirt calls an architecture that it does not know. */
    public static final Arch NONE = new Arch("none");
    /** {@code aarch64}: 64-bit ARM. */
    public static final Arch AARCH64 = new Arch("aarch64");
    /** {@code armv6l}: 32-bit ARM, version 6, little endian. */
    public static final Arch ARMV6L = new Arch("armv6l");
    /** {@code armv7l}: 32-bit ARM, version 7, little endian. */
    public static final Arch ARMV7L = new Arch("armv7l");
    /** {@code armv7b}: 32-bit ARM, version 7, big endian. */
    public static final Arch ARMV7B = new Arch("armv7b");
    /** {@code i686}: 32-bit x86. */
    public static final Arch I686 = new Arch("i686");
    /** {@code loongarch64}; known to libvirt since 10.2.0. */
    public static final Arch LOONGARCH64 = new Arch("loongarch64");
    /** {@code ppc64}: 64-bit POWER, big endian. */
    public static final Arch PPC64 = new Arch("ppc64");
    /** {@code ppc64le}: 64-bit POWER, little endian. */
    public static final Arch PPC64LE = new Arch("ppc64le");
    /** {@code riscv64}: 64-bit RISC-V. */
    public static final Arch RISCV64 = new Arch("riscv64");
    /** {@code s390}: 31-bit IBM Z. */
    public static final Arch S390 = new Arch("s390");
    /** {@code s390x}: 64-bit IBM Z. */
    public static final Arch S390X = new Arch("s390x");
    /** {@code x86_64}: 64-bit x86. */
    public static final Arch X86_64 = new Arch("x86_64");

    private static final List<Arch> IN_LIBVIRT_ORDER = names("alpha armv6l armv7l armv7b aarch64 cris i686 ia64 "
            + "loongarch64 lm32 m68k microblaze microblazeel mips mipsel mips64 mips64el openrisc parisc parisc64 ppc "
            + "ppcle ppc64 ppc64le ppcemb riscv32 riscv64 s390 s390x sh4 sh4eb sparc sparc64 unicore32 x86_64 xtensa "
            + "xtensaeb");
    private static final Set<Arch> WIDE = Set.copyOf(names("alpha aarch64 ia64 loongarch64 mips64 mips64el parisc64 "
            + "ppc64 ppc64le riscv64 s390x sh4eb sparc64 x86_64"));

    public Arch {
        Objects.requireNonNull(name, "name");
    }

    private static List<Arch> names(String spaced) {
        List<Arch> names = new ArrayList<>();
        StringTokenizer words = new StringTokenizer(spaced);
        while (words.hasMoreTokens()) {
            names.add(new Arch(words.nextToken()));
        }
        return List.copyOf(names);
    }

    /** The architectures a libvirt release knows, in the order of its {@code virArch} enumeration. */
    public static List<Arch> known(Dialect dialect) {
        List<Arch> known = new ArrayList<>();
        for (Arch arch : IN_LIBVIRT_ORDER) {
            if (dialect.atLeast(arch.first())) {
                known.add(arch);
            }
        }
        return List.copyOf(known);
    }

    /** Whether a libvirt release knows the architecture. */
    public boolean isKnownTo(Dialect dialect) {
        return IN_LIBVIRT_ORDER.contains(this) && dialect.atLeast(first());
    }

    /** The first libvirt release that knows it; empty for a name that none knows. */
    public Optional<Dialect> since() {
        return IN_LIBVIRT_ORDER.contains(this) ? Optional.of(first()) : Optional.empty();
    }

    private Dialect first() {
        return equals(LOONGARCH64) ? ModelSince.LOONGARCH64.since() : Dialect.OLDEST;
    }

    /**
     * Bits of a machine word, 32 or 64, as libvirt's table has them (sh4eb is 64 there, s390 is 32); empty for a name
     * libvirt does not know.
     */
    public OptionalInt wordsize() {
        if (!IN_LIBVIRT_ORDER.contains(this)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(WIDE.contains(this) ? 64 : 32);
    }

    /** Spelled out: a record's own is put together at run time, which the start of the command would pay for. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Arch arch && name.equals(arch.name);
    }

    /** Spelled out, as {@link #equals}. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
