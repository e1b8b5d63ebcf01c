package io.vircaps.output.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.testkit.Fixtures;
import io.vircaps.xml.CapabilitiesXml;
import io.vircaps.xml.Escaping;
import io.vircaps.xml.XmlTree;
import io.vircaps.xml.error.XmlException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for the differences of any two documents, tried with changed documents of all fixtures. */
class CapabilitiesDiffPropertiesTest {
    private static final int ROUNDS = 40;

    /** The order of these among each other has a meaning. */
    private static final Set<String> ORDERED = Set.of("machine", "domain", "secmodel");

    /** Nothing names these but their place. */
    private static final Set<String> UNNAMED = Set.of("uri_transport", "value", "novel");

    private final Random random = new Random(20_260_714);

    private static List<Extras.Element> documents() throws IOException {
        List<Extras.Element> documents = new ArrayList<>();
        for (Path directory : Fixtures.hosts()) {
            documents.add(tree(Files.readString(directory.resolve("expected/capabilities.xml"))));
        }
        return documents;
    }

    private static Extras.Element tree(String document) {
        return XmlTree.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Extras.Element element) {
        StringBuilder text = new StringBuilder("<" + element.name());
        element.attributes()
                .forEach(attribute -> text.append(' ')
                        .append(attribute.name())
                        .append("='")
                        .append(attribute.value())
                        .append('\''));
        text.append('>').append(element.text());
        element.children().forEach(child -> text.append(text(child)));
        return text.append("</").append(element.name()).append('>').toString();
    }

    private static Capabilities read(Extras.Element document) {
        return CapabilitiesXml.read(text(document));
    }

    /** The document with a few elements and attributes less, and a few values more; empty where it is none any more. */
    private Optional<Capabilities> changed(Extras.Element document) {
        try {
            return Optional.of(read(changed(document, 1)));
        } catch (XmlException senseless) {
            return Optional.empty();
        }
    }

    private Extras.Element changed(Extras.Element element, int depth) {
        List<Extras.Element> children = new ArrayList<>();
        for (Extras.Element child : element.children()) {
            if (depth < 3 || random.nextInt(60) != 0) {
                children.add(changed(child, depth + 1));
            }
        }
        List<Extras.Attribute> attributes = new ArrayList<>();
        for (Extras.Attribute attribute : element.attributes()) {
            boolean isNumber = attribute.value().matches("\\d{1,4}");
            if (isNumber && random.nextInt(80) == 0) {
                attributes.add(new Extras.Attribute(
                        attribute.after(), attribute.name(), Integer.toString(random.nextInt(64))));
            } else if (random.nextInt(200) != 0) {
                attributes.add(attribute);
            }
        }
        return element(element, attributes, children);
    }

    private static Extras.Element element(
            Extras.Element of, List<Extras.Attribute> attributes, List<Extras.Element> children) {
        return new Extras.Element(of.after(), of.name(), attributes, of.text(), children);
    }

    /** The same document in another order of all that has none. */
    private Extras.Element shuffled(Extras.Element element) {
        List<Extras.Element> children = new ArrayList<>();
        element.children().forEach(child -> children.add(shuffled(child)));
        List<Extras.Element> mixed = new ArrayList<>(children);
        Collections.shuffle(mixed, random);
        for (String name : ORDERED) {
            inOrder(name, children, mixed);
        }
        for (String name : UNNAMED) {
            inOrder(name, children, mixed);
        }
        List<Extras.Attribute> attributes = new ArrayList<>(element.attributes());
        Collections.shuffle(attributes, random);
        return element(element, attributes, mixed);
    }

    /** Puts those of a name into the order they had, at the places they have now. */
    private static void inOrder(String name, List<Extras.Element> before, List<Extras.Element> now) {
        List<Extras.Element> named = new ArrayList<>(before);
        named.removeIf(child -> !child.name().equals(name));
        int next = 0;
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).name().equals(name)) {
                now.set(i, named.get(next));
                next++;
            }
        }
    }

    private static List<Difference> mirrored(List<Difference> differences) {
        List<Difference> mirrored = new ArrayList<>();
        for (Difference difference : differences) {
            Difference.Kind kind = switch (difference.kind()) {
                case ADDED -> Difference.Kind.REMOVED;
                case REMOVED -> Difference.Kind.ADDED;
                case CHANGED -> Difference.Kind.CHANGED;
                case MOVED -> Difference.Kind.MOVED;
            };
            String left = difference.right();
            String right = difference.left();
            mirrored.add(new Difference(difference.path(), kind, left, right));
        }
        return mirrored;
    }

    @Test
    void isSymmetric() throws IOException {
        int tried = 0;
        for (Extras.Element document : documents()) {
            for (int round = 0; round < ROUNDS; round++) {
                Optional<Capabilities> left = changed(document);
                Optional<Capabilities> right = changed(document);
                if (left.isPresent() && right.isPresent()) {
                    List<Difference> there = CapabilitiesDiff.of(left.get(), right.get());
                    List<Difference> back = CapabilitiesDiff.of(right.get(), left.get());
                    assertThat(mirrored(back)).containsExactlyInAnyOrderElementsOf(there);
                    assertThat(CapabilitiesDiff.of(left.get(), left.get())).isEmpty();
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(ROUNDS);
    }

    /** Nothing is put into another order here, so unequal documents have a difference. */
    @Test
    void seesWhateverIsChanged() throws IOException {
        int unequal = 0;
        for (Extras.Element document : documents()) {
            Capabilities original = read(document);
            for (int round = 0; round < ROUNDS; round++) {
                Optional<Capabilities> changed = changed(document);
                if (changed.isPresent()) {
                    boolean isSame = changed.get().equals(original);
                    assertThat(CapabilitiesDiff.of(original, changed.get()).isEmpty())
                            .as(CapabilitiesXml.write(changed.get(), Dialect.DEFAULT, Escaping.ALWAYS))
                            .isEqualTo(isSame);
                    unequal += isSame ? 0 : 1;
                }
            }
        }
        assertThat(unequal).isGreaterThan(ROUNDS);
    }

    @Test
    void takesNoOrderForADifferenceWhereItHasNoMeaning() throws IOException {
        for (Extras.Element document : documents()) {
            Capabilities original = read(document);
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(CapabilitiesDiff.of(original, read(shuffled(document))))
                        .isEmpty();
            }
        }
    }
}
