package io.vircaps.conformance.family;

import io.vircaps.conformance.Table;
import java.util.List;

/**
 * A line that libvirt would write as we do and which its schema rejects.
 *
 * @param line      the line, without white space around it
 * @param violation part of the validator's message
 * @param reason    why the schema is wrong
 */
record SchemaException(String line, String violation, String reason) {
    /** All that are listed. */
    static List<SchemaException> listed() {
        return Table.rows("rng-exceptions.txt", 3).stream()
                .map(row -> new SchemaException(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    /** Whether a message about a line is this violation. */
    boolean covers(String text, String message) {
        return text.strip().equals(line) && message.contains(violation);
    }
}
