package io.vircaps.cpu.map;

import java.util.List;
import java.util.Optional;

/**
 * The ARM section of a CPU map.
 *
 * @param vendors  implementers
 * @param features names that a guest's definition may use
 * @param models   models; the first that matches is used
 */
public record ArmMap(List<Vendor> vendors, List<String> features, List<Model> models) {
    /**
     * An implementer of ARM processors.
     *
     * @param name        libvirt's name
     * @param implementer {@code MIDR_EL1[31:24]}
     */
    public record Vendor(String name, long implementer) {}

    /**
     * A model.
     *
     * @param name   libvirt's name
     * @param vendor the implementer's name; not used to find the model
     * @param part   {@code MIDR_EL1[15:4]}
     */
    public record Model(String name, Optional<String> vendor, long part) {}

    public ArmMap {
        vendors = List.copyOf(vendors);
        features = List.copyOf(features);
        models = List.copyOf(models);
    }
}
