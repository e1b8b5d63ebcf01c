package io.vircaps.cpu.map;

import java.util.List;

/**
 * The x86 section of a CPU map. Order matters: features are reported in map order, models are tried from the last.
 *
 * @param vendors  vendors; the first that matches is used
 * @param features features
 * @param models   models; an ancestor precedes its descendants
 */
public record X86Map(List<X86Vendor> vendors, List<X86Feature> features, List<X86Model> models) {
    public X86Map {
        vendors = List.copyOf(vendors);
        features = List.copyOf(features);
        models = List.copyOf(models);
    }
}
