package io.vircaps.cpu.map.libvirt;

import io.vircaps.cpu.data.Msr;
import io.vircaps.cpu.data.RegisterBit;
import io.vircaps.cpu.data.RegisterBit.Half;
import io.vircaps.cpu.data.RegisterBit.Register;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.SignaturePattern;
import io.vircaps.cpu.map.X86Feature;
import io.vircaps.cpu.map.X86Map;
import io.vircaps.cpu.map.X86Model;
import io.vircaps.cpu.map.X86Vendor;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the x86 files of libvirt's map directory; {@code x86VendorParse}, {@code x86FeatureParse},
 * {@code x86ModelParse}.
 */
final class X86MapXml {
    private static final int LAST_STEPPING = 15;

    private X86MapXml() {}

    static X86Map read(List<MapElement> section) {
        List<X86Vendor> vendors = new ArrayList<>();
        List<X86Feature> features = new ArrayList<>();
        Map<String, Integer> order = new HashMap<>();
        for (MapElement element : section) {
            if (element.name().equals("vendor")) {
                vendors.add(new X86Vendor(element.required("name"), element.required("string")));
            } else if (element.name().equals("feature")) {
                features.add(feature(element));
                order.putIfAbsent(element.required("name"), order.size());
            }
        }
        List<X86Model> models = section.stream()
                .filter(element -> element.name().equals("model"))
                .map(element -> model(element, order))
                .toList();
        return new X86Map(vendors, features, models);
    }

    private static X86Feature feature(MapElement element) {
        List<CpuidLeaf> leaves = new ArrayList<>();
        List<Msr> msrs = new ArrayList<>();
        List<X86Feature.Alias> aliases = new ArrayList<>();
        for (MapElement item : element.children()) {
            switch (item.name()) {
                case "alias" -> aliases.add(new X86Feature.Alias(item.required("source"), item.required("name")));
                case "cpuid" -> leaves.add(leaf(item));
                case "msr" -> msrs.add(Msr.of(number(item, "index"), number(item, "eax"), number(item, "edx")));
                default -> throw element.problem("unknown element " + item.name());
            }
        }
        boolean migratable = !element.has("migratable", "no");
        return new X86Feature(element.required("name"), migratable, bits(new X86Data(leaves, msrs)), aliases);
    }

    private static CpuidLeaf leaf(MapElement item) {
        return new CpuidLeaf(
                number(item, "eax_in"),
                item.optional("ecx_in"),
                item.optional("eax"),
                item.optional("ebx"),
                item.optional("ecx"),
                item.optional("edx"));
    }

    private static int number(MapElement item, String name) {
        item.required(name);
        return item.optional(name);
    }

    private static List<RegisterBit> bits(X86Data data) {
        List<RegisterBit> bits = new ArrayList<>();
        for (CpuidLeaf leaf : data.leaves()) {
            for (Half half : Half.values()) {
                addBits(bits, data, new Register(false, leaf.leaf(), leaf.subleaf(), half));
            }
        }
        for (Msr msr : data.msrs()) {
            addBits(bits, data, new Register(true, msr.index(), 0, Half.EAX));
            addBits(bits, data, new Register(true, msr.index(), 0, Half.EDX));
        }
        return bits;
    }

    private static void addBits(List<RegisterBit> bits, X86Data data, Register register) {
        int value = data.register(register);
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            if ((value >>> bit & 1) != 0) {
                bits.add(new RegisterBit(register, bit));
            }
        }
    }

    private static X86Model model(MapElement element, Map<String, Integer> order) {
        MapElement decode = element.child("decode").orElseThrow(() -> element.problem("has no element decode"));
        Optional<String> check = element.child("check").map(child -> child.required("partial"));
        List<SignaturePattern> signatures =
                element.children("signature").stream().map(X86MapXml::signature).toList();
        return new X86Model(
                element.required("name"),
                new X86Model.Use(decode.isOn("host"), decode.isOn("guest"), check),
                element.child("model").map(child -> child.required("name")),
                new X86Model.Identity(element.child("vendor").map(child -> child.required("name")), signatures),
                features(element, order));
    }

    private static SignaturePattern signature(MapElement element) {
        int family = element.decimal("family");
        if (family == 0) {
            throw element.problem("family is 0");
        }
        String steppings = element.attribute("stepping").orElse("0-" + LAST_STEPPING);
        int mask =
                SignaturePattern.steppings(steppings).orElseThrow(() -> element.problem("no steppings: " + steppings));
        return new SignaturePattern(family, element.decimal("model"), mask);
    }

    /** Features in the map's order, but removed ones, whose order in the file decides the order in definitions. */
    private static X86Model.Features features(MapElement element, Map<String, Integer> order) {
        List<String> present = new ArrayList<>();
        List<String> added = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (MapElement feature : element.children("feature")) {
            String name = feature.required("name");
            if (feature.has("removed", "yes")) {
                removed.add(name);
            } else {
                (feature.has("added", "yes") ? added : present).add(name);
            }
        }
        Comparator<String> byMap = Comparator.comparing(name -> order.getOrDefault(name, order.size()));
        present.sort(byMap);
        added.sort(byMap);
        return new X86Model.Features(present, added, removed);
    }
}
