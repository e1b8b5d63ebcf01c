package io.vircaps.cpu.map;

import java.util.List;
import java.util.Optional;

/**
 * The POWER section of a CPU map.
 *
 * @param vendors names of vendors
 * @param models  models; the first that matches is used
 */
public record Ppc64Map(List<String> vendors, List<Model> models) {
    /**
     * A model.
     *
     * @param name     libvirt's name, for example {@code POWER9}
     * @param vendor   the vendor
     * @param versions the processors it describes; at least one entry
     */
    public record Model(String name, Optional<String> vendor, List<Version> versions) {
        public Model {
            versions = List.copyOf(versions);
        }
    }

    /**
     * A set of values of the Processor Version Register.
     *
     * @param value the value of the masked bits
     * @param mask  the bits that are compared
     */
    public record Version(int value, int mask) {
        /** Whether a register is in the set. */
        public boolean matches(int register) {
            return (register & mask) == value;
        }
    }

    public Ppc64Map {
        vendors = List.copyOf(vendors);
        models = List.copyOf(models);
    }
}
