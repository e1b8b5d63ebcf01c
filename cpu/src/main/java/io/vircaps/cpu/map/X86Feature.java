package io.vircaps.cpu.map;

import io.vircaps.cpu.data.RegisterBit;
import java.util.List;

/**
 * A feature of x86 processors.
 *
 * @param name       libvirt's name
 * @param migratable whether a guest with it can be migrated
 * @param bits       the bits that announce it, which are all set; at least one
 * @param aliases    its names elsewhere
 */
public record X86Feature(String name, boolean migratable, List<RegisterBit> bits, List<Alias> aliases) {
    /**
     * Another name of a feature.
     *
     * @param user who uses the name: {@code qemu} or {@code linux}
     * @param name the name
     */
    public record Alias(String user, String name) {}

    public X86Feature {
        bits = List.copyOf(bits);
        aliases = List.copyOf(aliases);
    }
}
