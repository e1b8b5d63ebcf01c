package io.vircaps.cpu.map;

import java.util.List;
import java.util.Optional;

/**
 * What a release knows of POWER CPUs.
 *
 * @param vendors names of vendors
 * @param models  models; the first that fits is taken
 */
public record Ppc64Map(List<String> vendors, List<Model> models) {
    /**
     * A model.
     *
     * @param name     libvirt's name, for example {@code POWER9}
     * @param vendor   the vendor
     * @param versions which processors it stands for; at least one
     */
    public record Model(String name, Optional<String> vendor, List<Version> versions) {
        public Model {
            versions = List.copyOf(versions);
        }
    }

    /**
     * Some values of the Processor Version Register.
     *
     * @param value what the register says
     * @param mask  of these bits
     */
    public record Version(int value, int mask) {
        /** Whether a processor with this register is meant. */
        public boolean matches(int register) {
            return (register & mask) == value;
        }
    }

    public Ppc64Map {
        vendors = List.copyOf(vendors);
        models = List.copyOf(models);
    }
}
