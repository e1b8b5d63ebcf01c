package io.vircaps.cpu.map.libvirt;

import io.vircaps.cpu.map.ArmMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the ARM files of libvirt's map directory; {@code virCPUarmVendorParse}, {@code virCPUarmModelParse}. */
final class ArmMapXml {
    private ArmMapXml() {}

    static ArmMap read(List<MapElement> section) {
        List<ArmMap.Vendor> vendors = new ArrayList<>();
        List<String> features = new ArrayList<>();
        List<ArmMap.Model> models = new ArrayList<>();
        for (MapElement element : section) {
            String name = element.required("name");
            switch (element.name()) {
                case "vendor" -> vendors.add(new ArmMap.Vendor(name, element.hexadecimal("value")));
                case "feature" -> features.add(name);
                case "model" -> models.add(model(element, name));
                default -> throw element.problem("is not known in a map of ARM");
            }
        }
        return new ArmMap(vendors, features, models);
    }

    private static ArmMap.Model model(MapElement element, String name) {
        Optional<String> vendor = element.child("vendor").map(child -> child.required("name"));
        MapElement pvr = element.child("pvr").orElseThrow(() -> element.problem("has no element pvr"));
        return new ArmMap.Model(name, vendor, pvr.hexadecimal("value"));
    }
}
