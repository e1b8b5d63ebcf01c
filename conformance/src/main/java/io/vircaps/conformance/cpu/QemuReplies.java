package io.vircaps.conformance.cpu;

import io.vircaps.cpu.HypervisorModels;
import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.x86.QemuProperties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A file {@code …-cpuid-NAME.json}: QEMU's reply to {@code query-cpu-model-expansion}, then, in some, the one to {@code
 * query-cpu-definitions}.
 *
 * @param host   the host's model, expanded
 * @param models the models QEMU offers; absent where the file has none
 */
record QemuReplies(QemuProperties host, Optional<HypervisorModels> models) {
    /** One walk through the text of a file. */
    private static final class Walk {
        private final JsonParser in;
        private final Set<String> flags = new HashSet<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private Optional<String> vendor = Optional.empty();
        private final Map<String, List<String>> blockers = new HashMap<>();

        private Walk(JsonParser in) {
            this.in = in;
        }

        /** Goes on to the value of the member of this name, wherever it stands; false if there is none. */
        private boolean find(String member) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && in.currentName().equals(member)) {
                    in.nextToken();
                    return true;
                }
            }
            return false;
        }

        private void readProperties() {
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String name = in.currentName();
                switch (in.nextToken()) {
                    case VALUE_TRUE -> flags.add(name);
                    case VALUE_NUMBER_INT -> numbers.put(name, (int) in.getLongValue());
                    case VALUE_STRING -> vendor = name.equals("vendor") ? Optional.of(in.getString()) : vendor;
                    default -> in.skipChildren();
                }
            }
        }

        private void readModels() {
            while (in.nextToken() == JsonToken.START_OBJECT) {
                readModel();
            }
        }

        private void readModel() {
            String model = "";
            List<String> missing = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String name = in.currentName();
                JsonToken value = in.nextToken();
                if (name.equals("name")) {
                    model = in.getString();
                } else if (name.equals("unavailable-features") && value == JsonToken.START_ARRAY) {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        missing.add(QemuProperties.toLibvirt(in.getString()));
                    }
                } else {
                    in.skipChildren();
                }
            }
            blockers.put(model, missing);
        }

        private int number(String name) {
            return numbers.getOrDefault(name, 0);
        }
    }

    static QemuReplies read(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            Walk walk = new Walk(parser);
            if (walk.find("props")) {
                walk.readProperties();
            }
            boolean hasModels = walk.find("return");
            if (hasModels) {
                walk.readModels();
            }
            X86Signature signature =
                    new X86Signature(walk.number("family"), walk.number("model"), walk.number("stepping"));
            return new QemuReplies(
                    new QemuProperties(walk.flags, walk.vendor, signature),
                    hasModels ? Optional.of(new HypervisorModels(walk.blockers)) : Optional.empty());
        }
    }
}
