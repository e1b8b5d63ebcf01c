package io.vircaps.cpu.map;

import io.vircaps.cpu.data.RegisterBit;
import io.vircaps.cpu.map.MapBlock.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codec of the section {@code [x86]} of a map's text. */
final class X86MapText {
    private static final String NOT_MIGRATABLE = "not-migratable";

    private X86MapText() {}

    static X86Map read(List<MapBlock> blocks) {
        List<X86Vendor> vendors = new ArrayList<>();
        List<X86Feature> features = new ArrayList<>();
        List<X86Model> models = new ArrayList<>();
        for (MapBlock block : blocks) {
            Line head = block.head();
            switch (head.keyword()) {
                case "vendor" -> vendors.add(vendor(head));
                case "feature" -> features.add(feature(block));
                case "model" -> models.add(X86ModelText.read(block));
                default -> throw head.problem("unknown line '" + head.keyword() + "'");
            }
        }
        return new X86Map(vendors, features, models);
    }

    private static X86Vendor vendor(Line line) {
        List<String> words = line.rest(2, 2);
        return new X86Vendor(words.get(0), words.get(1));
    }

    private static X86Feature feature(MapBlock block) {
        List<String> words = block.head().rest(1, Integer.SIZE);
        List<RegisterBit> bits = new ArrayList<>();
        for (String place : words.subList(1, words.size())) {
            bits.add(RegisterBitText.read(block.head(), place));
        }
        boolean migratable = true;
        List<X86Feature.Alias> aliases = new ArrayList<>();
        for (Line line : block.body()) {
            switch (line.keyword()) {
                case NOT_MIGRATABLE -> migratable = false;
                case "alias" -> aliases.add(alias(line));
                default -> throw line.problem("unknown line '" + line.keyword() + "'");
            }
        }
        return new X86Feature(words.get(0), migratable, bits, aliases);
    }

    private static X86Feature.Alias alias(Line line) {
        List<String> words = line.rest(2, 2);
        return new X86Feature.Alias(words.get(0), words.get(1));
    }

    static void write(StringBuilder out, X86Map map) {
        for (X86Vendor vendor : map.vendors()) {
            out.append("vendor ").append(MapBlock.quoted(vendor.name())).append(' ');
            out.append(MapBlock.quoted(vendor.string())).append('\n');
        }
        Map<String, Optional<RegisterBit.Register>> registers = new HashMap<>();
        for (X86Feature feature : map.features()) {
            write(out, feature);
            registers.put(
                    feature.name(),
                    feature.bits().stream().map(RegisterBit::register).findFirst());
        }
        for (X86Model model : map.models()) {
            X86ModelText.write(out, model, registers);
        }
    }

    private static void write(StringBuilder out, X86Feature feature) {
        out.append("feature ").append(MapBlock.quoted(feature.name()));
        for (RegisterBit bit : feature.bits()) {
            out.append(' ').append(RegisterBitText.write(bit));
        }
        out.append('\n');
        if (!feature.migratable()) {
            out.append("  ").append(NOT_MIGRATABLE).append('\n');
        }
        for (X86Feature.Alias alias : feature.aliases()) {
            out.append("  alias ").append(MapBlock.quoted(alias.user())).append(' ');
            out.append(MapBlock.quoted(alias.name())).append('\n');
        }
    }
}
