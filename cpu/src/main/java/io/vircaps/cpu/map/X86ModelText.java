package io.vircaps.cpu.map;

import io.vircaps.cpu.data.RegisterBit.Register;
import io.vircaps.cpu.map.MapBlock.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codec of one x86 model of a map's text. */
final class X86ModelText {
    private static final int WIDTH = 112;

    /** A model of which some lines were read. */
    private static final class Draft {
        private boolean host;
        private boolean guest;
        private Optional<String> check = Optional.empty();
        private Optional<String> ancestor = Optional.empty();
        private Optional<String> vendor = Optional.empty();
        private final List<SignaturePattern> signatures = new ArrayList<>();
        private final List<String> present = new ArrayList<>();
        private final List<String> added = new ArrayList<>();
        private final List<String> removed = new ArrayList<>();
    }

    private X86ModelText() {}

    static X86Model read(MapBlock block) {
        Draft draft = new Draft();
        for (Line line : block.body()) {
            read(draft, line);
        }
        return new X86Model(
                block.head().word(),
                new X86Model.Use(draft.host, draft.guest, draft.check),
                draft.ancestor,
                new X86Model.Identity(draft.vendor, draft.signatures),
                new X86Model.Features(draft.present, draft.added, draft.removed));
    }

    private static void read(Draft draft, Line line) {
        switch (line.keyword()) {
            case "decode" -> {
                draft.host = line.rest().contains("host");
                draft.guest = line.rest().contains("guest");
            }
            case "check" -> draft.check = Optional.of(line.word());
            case "ancestor" -> draft.ancestor = Optional.of(line.word());
            case "vendor" -> draft.vendor = Optional.of(line.word());
            case "signature" -> draft.signatures.add(signature(line));
            case "features" -> draft.present.addAll(line.rest());
            case "added" -> draft.added.addAll(line.rest());
            case "removed" -> draft.removed.addAll(line.rest());
            default -> throw line.problem("unknown line '" + line.keyword() + "'");
        }
    }

    private static SignaturePattern signature(Line line) {
        List<String> words = line.rest(3, 3);
        int steppings = SignaturePattern.steppings(words.get(2))
                .orElseThrow(() -> line.problem("'" + words.get(2) + "' are no steppings"));
        return new SignaturePattern(line.number(words.get(0)), line.number(words.get(1)), steppings);
    }

    static void write(StringBuilder out, X86Model model, Map<String, Optional<Register>> registers) {
        out.append("model ").append(MapBlock.quoted(model.name())).append('\n');
        out.append("  decode").append(model.use().host() ? " host" : "");
        out.append(model.use().guest() ? " guest\n" : "\n");
        model.use().check().ifPresent(word -> line(out, "check", word));
        model.ancestor().ifPresent(word -> line(out, "ancestor", word));
        model.identity().vendor().ifPresent(word -> line(out, "vendor", word));
        for (SignaturePattern signature : model.identity().signatures()) {
            out.append("  signature ").append(signature.family()).append(' ').append(signature.model());
            out.append(' ').append(signature.steppingsText()).append('\n');
        }
        list(out, "features", model.features().present(), registers);
        list(out, "added", model.features().added(), registers);
        list(out, "removed", model.features().removed(), registers);
    }

    private static void line(StringBuilder out, String keyword, String word) {
        out.append("  ")
                .append(keyword)
                .append(' ')
                .append(MapBlock.quoted(word))
                .append('\n');
    }

    /** One line a register, or several where it has many: a change of one feature is then a change of one line. */
    private static void list(
            StringBuilder out, String keyword, List<String> names, Map<String, Optional<Register>> registers) {
        Optional<Register> register = Optional.empty();
        int width = 0;
        for (String name : names) {
            Optional<Register> own = registers.getOrDefault(name, Optional.empty());
            if (width == 0 || width + name.length() >= WIDTH || !own.equals(register)) {
                out.append(width == 0 ? "  " : "\n  ").append(keyword);
                width = keyword.length() + 2;
                register = own;
            }
            out.append(' ').append(MapBlock.quoted(name));
            width += name.length() + 1;
        }
        if (width > 0) {
            out.append('\n');
        }
    }
}
