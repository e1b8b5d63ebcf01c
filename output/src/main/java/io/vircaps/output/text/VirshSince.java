package io.vircaps.output.text;

import io.vircaps.model.Dialect;
import io.vircaps.model.DialectRow;

/** The dialect rows of the text that {@code virsh} prints. */
@SuppressWarnings("ImmutableEnumChecker") // a record of values
public enum VirshSince implements DialectRow {
    /** Added between 9.0.0 and 11.3.0, with {@code --xpath} of these commands. */
    DOCUMENT_ONLY(Entry.of("`capabilities` and `domcapabilities` print the document and nothing behind it", 9, 1, 0)
            .approximate());

    private final Entry entry;

    VirshSince(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }

    /** A document as {@code virsh} of a release prints it. */
    public static String printed(String document, Dialect dialect) {
        return dialect.has(DOCUMENT_ONLY) ? document : document + "\n";
    }
}
