package io.vircaps.cpu.map;

import io.vircaps.cpu.map.MapBlock.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The codec of the section {@code [ppc64]} of a map's text. */
final class Ppc64MapText {
    private Ppc64MapText() {}

    static Ppc64Map read(List<MapBlock> blocks) {
        List<String> vendors = new ArrayList<>();
        List<Ppc64Map.Model> models = new ArrayList<>();
        for (MapBlock block : blocks) {
            Line head = block.head();
            switch (head.keyword()) {
                case "vendor" -> vendors.add(head.word());
                case "model" -> models.add(model(block));
                default -> throw head.problem("unknown line '" + head.keyword() + "'");
            }
        }
        return new Ppc64Map(vendors, models);
    }

    private static Ppc64Map.Model model(MapBlock block) {
        Optional<String> vendor = Optional.empty();
        List<Ppc64Map.Version> versions = new ArrayList<>();
        for (Line line : block.body()) {
            switch (line.keyword()) {
                case "vendor" -> vendor = Optional.of(line.word());
                case "pvr" -> versions.add(version(line));
                default -> throw line.problem("unknown line '" + line.keyword() + "'");
            }
        }
        return new Ppc64Map.Model(block.head().word(), vendor, versions);
    }

    private static Ppc64Map.Version version(Line line) {
        List<String> words = line.rest(2, 2);
        return new Ppc64Map.Version(line.number(words.get(0)), line.number(words.get(1)));
    }

    static void write(StringBuilder out, Ppc64Map map) {
        for (String vendor : map.vendors()) {
            out.append("vendor ").append(MapBlock.quoted(vendor)).append('\n');
        }
        for (Ppc64Map.Model model : map.models()) {
            out.append("model ").append(MapBlock.quoted(model.name())).append('\n');
            model.vendor()
                    .ifPresent(name -> out.append("  vendor ")
                            .append(MapBlock.quoted(name))
                            .append('\n'));
            for (Ppc64Map.Version version : model.versions()) {
                out.append(String.format(Locale.ROOT, "  pvr 0x%08x 0x%08x\n", version.value(), version.mask()));
            }
        }
    }
}
