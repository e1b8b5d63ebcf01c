package io.vircaps.cpu.map;

import io.vircaps.cpu.map.MapBlock.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The codec of the section {@code [arm]} of a map's text. */
final class ArmMapText {
    private ArmMapText() {}

    static ArmMap read(List<MapBlock> blocks) {
        List<ArmMap.Vendor> vendors = new ArrayList<>();
        List<String> features = new ArrayList<>();
        List<ArmMap.Model> models = new ArrayList<>();
        for (MapBlock block : blocks) {
            Line head = block.head();
            switch (head.keyword()) {
                case "vendor" -> vendors.add(vendor(head));
                case "features" -> features.addAll(head.rest());
                case "model" -> models.add(model(block));
                default -> throw head.problem("unknown line '" + head.keyword() + "'");
            }
        }
        return new ArmMap(vendors, features, models);
    }

    private static ArmMap.Vendor vendor(Line line) {
        List<String> words = line.rest(2, 2);
        return new ArmMap.Vendor(words.get(0), line.number(words.get(1)));
    }

    private static ArmMap.Model model(MapBlock block) {
        Optional<String> vendor = Optional.empty();
        Optional<Integer> part = Optional.empty();
        for (Line line : block.body()) {
            switch (line.keyword()) {
                case "vendor" -> vendor = Optional.of(line.word());
                case "part" -> part = Optional.of(line.number(line.word()));
                default -> throw line.problem("unknown line '" + line.keyword() + "'");
            }
        }
        int number = part.orElseThrow(() -> block.head().problem("model without part"));
        return new ArmMap.Model(block.head().word(), vendor, number);
    }

    static void write(StringBuilder out, ArmMap map) {
        for (ArmMap.Vendor vendor : map.vendors()) {
            String name = MapBlock.quoted(vendor.name());
            out.append(String.format(Locale.ROOT, "vendor %s 0x%02x\n", name, vendor.implementer()));
        }
        if (!map.features().isEmpty()) {
            out.append("features ").append(String.join(" ", map.features())).append('\n');
        }
        for (ArmMap.Model model : map.models()) {
            out.append("model ").append(MapBlock.quoted(model.name())).append('\n');
            model.vendor()
                    .ifPresent(name -> out.append("  vendor ")
                            .append(MapBlock.quoted(name))
                            .append('\n'));
            out.append(String.format(Locale.ROOT, "  part 0x%03x\n", model.part()));
        }
    }
}
