package io.vircaps.xml.dialect;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What elements may hold, as a table: the part of a schema that a document of libvirt needs, as the schema itself and a
 * validator for it are much larger. A line an element: its path, then its attributes ({@code @name=FORM}), its children
 * and the form of its text ({@code =FORM}). Behind a name: {@code ?} at most one, {@code *} any number, {@code +} one
 * or more, nothing exactly one. {@code FORM} is a word in capitals that {@link #fits} knows, or the words allowed,
 * joined by {@code |}.
 */
public final class Structure {
    private static final Map<String, Pattern> FORMS = Map.of(
            "UNIT", Pattern.compile("([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)"),
            "HOSTFEATURE", Pattern.compile("[a-zA-Z0-9_-]+"),
            "FEATURE", Pattern.compile("[a-zA-Z0-9_.-]+"),
            "VENDORID", Pattern.compile("[^,]{12}"),
            "CPUSET", Pattern.compile("([0-9]+(-[0-9]+)?|\\^[0-9]+)(,([0-9]+(-[0-9]+)?|\\^[0-9]+))*"));
    private static final BigInteger MAX_LONG = BigInteger.TWO.pow(Long.SIZE).subtract(BigInteger.ONE);

    private final Map<String, Rule> rules = new HashMap<>();

    /**
     * What one element may hold.
     *
     * @param attributes its attributes
     * @param children   its children
     * @param text       the form of its text; empty for none
     */
    private record Rule(List<Part> attributes, List<Part> children, String text) {}

    /**
     * An attribute or a child.
     *
     * @param name  its name
     * @param least how often at least
     * @param most  how often at most
     * @param form  the form of an attribute's value
     */
    private record Part(String name, int least, int most, String form) {
        static Part of(String word) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            String form = equals < 0 ? "" : word.substring(equals + 1);
            String bare = name.substring(0, name.length() - 1);
            return switch (name.charAt(name.length() - 1)) {
                case '?' -> new Part(bare, 0, 1, form);
                case '*' -> new Part(bare, 0, Integer.MAX_VALUE, form);
                case '+' -> new Part(bare, 1, Integer.MAX_VALUE, form);
                default -> new Part(name, 1, 1, form);
            };
        }
    }

    /** The structure of this table. */
    public Structure(String table) {
        for (String line : table.split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> words = List.of(line.strip().split(" +", -1));
                rules.put(words.get(0), rule(words.subList(1, words.size())));
            }
        }
    }

    private static Rule rule(List<String> words) {
        List<Part> attributes = new ArrayList<>();
        List<Part> children = new ArrayList<>();
        String text = "";
        for (String word : words) {
            switch (word.charAt(0)) {
                case '@' -> attributes.add(Part.of(word.substring(1)));
                case '=' -> text = word.substring(1);
                default -> children.add(Part.of(word));
            }
        }
        return new Rule(attributes, children, text);
    }

    /** What is wrong with the element of this path, as a sentence; empty if nothing is. */
    public Optional<String> fault(String path, Extras.Element element) {
        Rule rule = rules.get(path);
        if (rule == null) {
            return Optional.of("element " + element.name() + " is not allowed in it");
        }
        return attributeFault(rule, element)
                .or(() -> countFault(rule, element))
                .or(() -> textFault(rule, element))
                .map(fault -> path.indexOf('/') < 0 ? fault : element.name() + ": " + fault)
                .or(() -> element.children().stream()
                        .map(child -> fault(path + "/" + child.name(), child))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<String> attributeFault(Rule rule, Extras.Element element) {
        for (Extras.Attribute attribute : element.attributes()) {
            Optional<Part> part = part(rule.attributes(), attribute.name());
            if (part.isEmpty()) {
                return Optional.of("attribute " + attribute.name() + " is not allowed");
            }
            if (!fits(part.get().form(), attribute.value())) {
                return Optional.of(
                        "attribute " + attribute.name() + " has a value that is not allowed: " + attribute.value());
            }
        }
        return rule.attributes().stream()
                .filter(part -> part.least() > 0)
                .filter(part -> element.attribute(part.name()).isEmpty())
                .map(part -> "attribute " + part.name() + " is missing")
                .findFirst();
    }

    private static Optional<String> countFault(Rule rule, Extras.Element element) {
        for (Part part : rule.children()) {
            int count = element.children(part.name()).size();
            if (count < part.least() || count > part.most()) {
                return Optional.of("element " + part.name() + (count == 0 ? " is missing" : " stands there twice"));
            }
        }
        return element.children().stream()
                .map(Extras.Element::name)
                .filter(name -> part(rule.children(), name).isEmpty())
                .map(name -> "element " + name + " is not allowed")
                .findFirst();
    }

    private static Optional<String> textFault(Rule rule, Extras.Element element) {
        boolean isWrong = rule.text().isEmpty() ? !element.text().isEmpty() : !fits(rule.text(), element.text());
        return isWrong ? Optional.of("its text is not allowed: " + element.text()) : Optional.empty();
    }

    private static Optional<Part> part(List<Part> parts, String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** Whether a value has this form. */
    static boolean fits(String form, String value) {
        Pattern pattern = FORMS.get(form);
        if (pattern != null) {
            return pattern.matcher(value).matches();
        }
        return switch (form) {
            case "TEXT" -> true;
            case "ARCH" -> new Arch(value.strip()).wordsize().isPresent();
            case "POSITIVE" -> isNumber(value) && new BigInteger(value.strip()).signum() > 0;
            case "UNSIGNED" -> isNumber(value) && new BigInteger(value.strip()).bitLength() <= Integer.SIZE;
            case "LONG" -> isNumber(value) && new BigInteger(value.strip()).compareTo(MAX_LONG) <= 0;
            case "DISTANCE" -> isNumber(value) && isDistance(new BigInteger(value.strip()));
            default -> List.of(form.split("\\|", -1)).contains(value.strip());
        };
    }

    private static boolean isNumber(String value) {
        String digits = value.strip();
        return !digits.isEmpty() && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private static boolean isDistance(BigInteger value) {
        return value.bitLength() <= Byte.SIZE && value.intValue() >= 10;
    }
}
