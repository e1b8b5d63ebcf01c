package io.vircaps.output.diff;

import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.output.json.Json;
import io.vircaps.xml.CapabilitiesXml;
import io.vircaps.xml.Escaping;
import io.vircaps.xml.XmlTree;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The differences of two capabilities documents. Layout, units and the release that wrote them do not count: both are
 * written in one form first, so that sizes are compared by value. Unknown parts are compared too.
 *
 * <p>Order counts where libvirt gives it a meaning, for machine types (the first is the default), domain types and
 * security models; elsewhere elements are matched by their key: guests by OS type and architecture, cells and CPUs by
 * number, features by name. Siblings without a key are matched by position.
 */
public final class CapabilitiesDiff {
    private CapabilitiesDiff() {}

    /** All differences, in document order; none if both are equal. */
    public static List<Difference> of(Capabilities left, Capabilities right) {
        return TreeDiff.of(tree(left), tree(right));
    }

    private static Extras.Element tree(Capabilities capabilities) {
        String document = CapabilitiesXml.write(capabilities, Dialect.EVERY_ROW, Escaping.ALWAYS);
        return XmlTree.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The differences as text, a line each: a sign ({@code -} only in the first, {@code +} only in the second,
     * {@code ~} another value, {@code ^} another order), the path, and the values. Empty text if there are none.
     */
    public static String text(List<Difference> differences) {
        StringBuilder text = new StringBuilder();
        for (Difference difference : differences) {
            text.append(difference.kind().sign()).append(' ').append(difference.path());
            switch (difference.kind()) {
                case REMOVED -> value(text, difference.left());
                case ADDED -> value(text, difference.right());
                case CHANGED, MOVED ->
                    text.append(": '")
                            .append(difference.left())
                            .append("' -> '")
                            .append(difference.right())
                            .append('\'');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void value(StringBuilder text, String value) {
        if (!value.isEmpty()) {
            text.append(": '").append(value).append('\'');
        }
    }

    /**
     * The differences as JSON, by {@code docs/diff.schema.json}.
     *
     * @param left  the name of the first document
     * @param right the name of the second
     */
    public static String json(String left, String right, List<Difference> differences) {
        return Json.text(json -> {
            json.string("left", left);
            json.string("right", right);
            json.bool("same", differences.isEmpty());
            json.objects("difference", differences, (row, difference) -> {
                row.string("path", difference.path());
                row.string("kind", difference.kind().word());
                row.string("left", difference.left());
                row.string("right", difference.right());
            });
        });
    }
}
