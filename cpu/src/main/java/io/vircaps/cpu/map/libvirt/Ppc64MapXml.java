package io.vircaps.cpu.map.libvirt;

import io.vircaps.cpu.map.Ppc64Map;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the POWER files of libvirt's map directory; {@code ppc64VendorParse}, {@code ppc64ModelParse}. */
final class Ppc64MapXml {
    private Ppc64MapXml() {}

    static Ppc64Map read(List<MapElement> section) {
        List<String> vendors = new ArrayList<>();
        List<Ppc64Map.Model> models = new ArrayList<>();
        for (MapElement element : section) {
            switch (element.name()) {
                case "vendor" -> vendors.add(element.required("name"));
                case "model" -> models.add(model(element));
                default -> throw element.problem("is not known in a map of POWER");
            }
        }
        return new Ppc64Map(vendors, models);
    }

    private static Ppc64Map.Model model(MapElement element) {
        Optional<String> vendor = element.child("vendor").map(child -> child.required("name"));
        List<Ppc64Map.Version> versions = element.children("pvr").stream()
                .map(pvr -> new Ppc64Map.Version(pvr.hexadecimal("value"), pvr.hexadecimal("mask")))
                .toList();
        return new Ppc64Map.Model(element.required("name"), vendor, versions);
    }
}
