package io.vircaps.cpu.map;

/**
 * A vendor of x86 processors.
 *
 * @param name   libvirt's name, for example {@code AMD}
 * @param string the twelve characters of {@code CPUID.0}, for example {@code AuthenticAMD}
 */
public record X86Vendor(String name, String string) {}
