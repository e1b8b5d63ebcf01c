package io.vircaps.cpu.map;

import java.util.List;

/**
 * What a release knows of x86 CPUs. Order is meaning: features are reported in theirs, models are tried from the last.
 *
 * @param vendors  vendors, recognised by the first that fits
 * @param features features
 * @param models   models; an ancestor stands before its descendants
 */
public record X86Map(List<X86Vendor> vendors, List<X86Feature> features, List<X86Model> models) {
    public X86Map {
        vendors = List.copyOf(vendors);
        features = List.copyOf(features);
        models = List.copyOf(models);
    }
}
