package io.vircaps.driver.xen.libxl;

import io.vircaps.model.Kind;
import io.vircaps.model.MemorySize;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The output of {@code xl info -n}: lines {@code name : value}, and tables of physical CPUs and of NUMA nodes.
 *
 * @param fields  lines by their names
 * @param cpus    online physical CPUs
 * @param nodes   NUMA nodes
 * @param strange rows of the tables with another form
 */
public record XlInfo(Map<String, String> fields, List<Cpu> cpus, List<Node> nodes, List<String> strange) {
    /** A physical CPU with its core, socket and NUMA node. */
    record Cpu(int id, int core, int socket, int node) {}

    /**
     * A NUMA node.
     *
     * @param id        its number
     * @param span      span of its memory, which may have holes
     * @param free      memory that no domain uses
     * @param distances distances to all nodes, by their numbers
     */
    public record Node(int id, MemorySize span, MemorySize free, List<Integer> distances) {
        public Node {
            distances = List.copyOf(distances);
        }
    }

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern FREQUENCY = Pattern.compile("(\\d{1,9})(?:\\.\\d+)?");
    private static final Pattern WORDS = Pattern.compile("[0-9a-f]{8}(:[0-9a-f]{8})*");

    public XlInfo {
        fields = Map.copyOf(fields);
        cpus = List.copyOf(cpus);
        nodes = List.copyOf(nodes);
        strange = List.copyOf(strange);
    }

    /** A line's value; empty if there is no such line, or it is empty. */
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }

    /** A line's value as a small number; empty if it is none. */
    OptionalInt number(String name) {
        return field(name)
                .filter(value -> NUMBER.matcher(value).matches())
                .map(value -> OptionalInt.of(Integer.parseInt(value)))
                .orElse(OptionalInt.empty());
    }

    /**
     * A line's value as a number that is required.
     *
     * @throws VircapsException if there is no such line, or no small number in it
     */
    public int required(String name) {
        return number(name).orElseThrow(() -> malformed(name));
    }

    private VircapsException malformed(String name) {
        return new VircapsException(Problem.of(Kind.INTERNAL_ERROR, "malformed")
                .at("xl info -n, " + name)
                .expected("a number below 1000000000", field(name).orElse("no such line")));
    }

    /** {@code hw_caps}: words of feature bits, eight or more; empty if that line has another form. */
    List<Integer> hardwareCapabilities() {
        List<Integer> words = new ArrayList<>();
        field("hw_caps").filter(value -> WORDS.matcher(value).matches()).ifPresent(value -> {
            for (String word : value.split(":", -1)) {
                words.add(Integer.parseUnsignedInt(word, 16));
            }
        });
        return words;
    }

    /**
     * A line of whole MiB.
     *
     * @throws VircapsException if there is no such line, or no small number in it
     */
    public MemorySize memory(String name) {
        return mebibytes(required(name));
    }

    static MemorySize mebibytes(int mebibytes) {
        return MemorySize.ofKibibytes(mebibytes * 1024L);
    }

    /** {@code cpu_mhz} without decimals; empty if that line has another form. */
    OptionalInt frequency() {
        return field("cpu_mhz")
                .map(FREQUENCY::matcher)
                .filter(Matcher::matches)
                .map(found -> OptionalInt.of(Integer.parseInt(found.group(1))))
                .orElse(OptionalInt.empty());
    }

    /**
     * {@code cpu_mhz} without decimals.
     *
     * @throws VircapsException if there is no such line, or no number in it
     */
    public int megahertz() {
        return frequency().orElseThrow(() -> malformed("cpu_mhz"));
    }
}
