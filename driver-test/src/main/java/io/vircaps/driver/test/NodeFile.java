package io.vircaps.driver.test;

import io.vircaps.model.Extras;
import io.vircaps.model.Kind;
import io.vircaps.model.MemorySize;
import io.vircaps.model.Problem;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.xml.XmlTree;
import io.vircaps.xml.error.XmlException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file {@code <node>} with {@code <cpu>} and {@code <memory>}, as libvirt's {@code testOpenFromFile} reads it. Of
 * what else may stand in it (domains, networks, pools …) only {@code <auth>} means something here.
 */
final class NodeFile {
    /** {@code virNodeInfo.model} holds 32 bytes, a NUL among them. */
    private static final int LONGEST_MODEL = 31;

    private static final long MOST_CPUS = 0xffff_ffffL;
    private static final long MOST_KIBIBYTES = Long.MAX_VALUE / 1024;

    private final String file;
    private final Extras.Element root;

    private NodeFile(String file, Extras.Element root) {
        this.file = file;
        this.root = root;
    }

    /** The node that the file describes; what it leaves out is as in {@code otherwise}. */
    static NodeInfo read(String file, NodeInfo otherwise) {
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            NodeFile node = new NodeFile(file, XmlTree.read(stream));
            node.checkIsOpen();
            return node.info(otherwise);
        } catch (IOException unreadable) {
            throw new TestDriverException.UnreadableNode(file, unreadable);
        } catch (XmlException illFormed) {
            throw new TestDriverException.InvalidNode(file, illFormed);
        }
    }

    /** A node without {@code <auth>}: with it libvirt prompts for a user and a password, which this driver cannot. */
    private void checkIsOpen() {
        if (!root.name().equals("node")) {
            throw invalid("", "a root element <node>", root.name());
        }
        if (text("auth", "user").isPresent()) {
            throw new TestDriverException.InvalidNode(
                    Problem.of(Kind.NO_SUPPORT, "a node that requires a user's name and password cannot be opened")
                            .at(file));
        }
    }

    /** The number of CPUs is what the others multiply to, or the active ones, if these are fewer. */
    private NodeInfo info(NodeInfo otherwise) {
        NodeInfo.Shape shape = new NodeInfo.Shape(
                cpu("nodes", otherwise.shape().nodes()),
                cpu("sockets", otherwise.shape().sockets()),
                cpu("cores", otherwise.shape().cores()),
                cpu("threads", otherwise.shape().threads()));
        int all = shape.nodes() * shape.sockets() * shape.cores() * shape.threads();
        int active = cpu("active", all);
        return new NodeInfo(
                model().orElse(otherwise.cpuModel()),
                memory().orElse(otherwise.memory()),
                Integer.compareUnsigned(active, all) < 0 ? active : all,
                cpu("mhz", otherwise.mhz()),
                shape);
    }

    private int cpu(String name, int otherwise) {
        return text("cpu", name)
                .map(text -> (int) number("/node/cpu/" + name, text, MOST_CPUS))
                .orElse(otherwise);
    }

    private Optional<String> model() {
        Optional<String> model = text("cpu", "model");
        if (model.isPresent() && model.get().getBytes(StandardCharsets.UTF_8).length > LONGEST_MODEL) {
            throw invalid("/node/cpu/model", "at most " + LONGEST_MODEL + " bytes", model.get());
        }
        return model;
    }

    private Optional<MemorySize> memory() {
        return first(root, "memory")
                .filter(element -> !element.text().isBlank())
                .map(element -> MemorySize.ofKibibytes(
                        number("/node/memory", element.text().strip(), MOST_KIBIBYTES)));
    }

    private long number(String path, String text, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // reported like one that is out of range
        }
        throw invalid(path, "a number from 0 to " + most, text);
    }

    /** The text of the first such child of the first such child of the root; empty text is none. */
    private Optional<String> text(String parent, String name) {
        return first(root, parent)
                .flatMap(element -> first(element, name))
                .map(element -> element.text().strip())
                .filter(text -> !text.isEmpty());
    }

    private static Optional<Extras.Element> first(Extras.Element parent, String name) {
        return parent.children(name).stream().findFirst();
    }

    private TestDriverException invalid(String path, String expected, String found) {
        return new TestDriverException.InvalidNode(Problem.of(Kind.XML_ERROR, "wrong description of a node")
                .at(path.isEmpty() ? file : file + ", " + path)
                .expected(expected, found));
    }
}
