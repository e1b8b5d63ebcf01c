package io.vircaps.output.diff;

import io.vircaps.model.Extras;
import java.util.List;

/** The key of an element among siblings of the same name. */
final class ElementKey {
    private ElementKey() {}

    /** The XPath step to an element: its name and its key. */
    static String step(Extras.Element element) {
        StringBuilder step = new StringBuilder(element.name());
        switch (element.name()) {
            case "machine", "uri_transport", "value" -> predicate(step, ".", element.text());
            case "guest" -> guest(step, element);
            case "secmodel" -> byText(step, element, "model");
            default -> {
                for (String attribute : attributes(element.name())) {
                    byAttribute(step, element, attribute);
                }
            }
        }
        return step.toString();
    }

    private static List<String> attributes(String name) {
        return switch (name) {
            case "cell", "cpu", "sibling", "node" -> List.of("id");
            case "bank" -> List.of("level", "id");
            case "cache", "monitor" -> List.of("level");
            case "feature", "counter", "enum" -> List.of("name");
            case "domain", "baselabel", "control" -> List.of("type");
            case "pages" -> List.of("size");
            case "latency", "bandwidth" -> List.of("initiator", "target", "cache", "type");
            default -> List.of();
        };
    }

    private static void guest(StringBuilder step, Extras.Element guest) {
        byText(step, guest, "os_type");
        guest.children("arch")
                .forEach(arch -> arch.attribute("name").ifPresent(name -> predicate(step, "arch/@name", name)));
    }

    private static void byText(StringBuilder step, Extras.Element element, String name) {
        element.children(name).forEach(child -> predicate(step, name, child.text()));
    }

    private static void byAttribute(StringBuilder step, Extras.Element element, String name) {
        element.attribute(name).ifPresent(value -> predicate(step, "@" + name, value));
    }

    private static void predicate(StringBuilder step, String what, String value) {
        char quote = value.indexOf('\'') < 0 ? '\'' : '"';
        step.append('[')
                .append(what)
                .append('=')
                .append(quote)
                .append(value)
                .append(quote)
                .append(']');
    }
}
