package io.vircaps.xml.dialect;

import io.vircaps.model.Dialect;
import io.vircaps.model.DialectRow;
import java.util.Optional;

/**
 * The releases that write a part of a document.
 *
 * @param row   the row of the table that states them; empty if {@code first} does
 * @param first the first release, where no row states it; the newest still writes the part
 */
public record Period(Optional<Since> row, Dialect first) {
    static final Period ALWAYS = since(Dialect.OLDEST);

    static Period of(Since row) {
        return new Period(Optional.of(row), row.since());
    }

    static Period since(Dialect first) {
        return new Period(Optional.empty(), first);
    }

    /** The first release whose documents of an engine have the part. */
    public Dialect first(EarlyFormatter engine) {
        return row.map(known -> known.release(engine)).orElse(first);
    }

    /** The last release that writes the part; empty if the newest does. */
    public Optional<Dialect> last() {
        return row.map(Since::entry).flatMap(DialectRow.Entry::last);
    }

    /** Why a document of this release cannot have the part, as a clause; empty if it can. */
    public Optional<String> objection(Dialect release, EarlyFormatter engine) {
        if (first(engine).compareTo(release) > 0) {
            String about = row.map(Since::entry)
                            .filter(DialectRow.Entry::isApproximate)
                            .isPresent()
                    ? "about "
                    : "";
            return Optional.of("exists since " + about + "libvirt " + first(engine) + checked(release));
        }
        return last().filter(ended -> ended.compareTo(release) < 0)
                .map(ended -> "was last written by libvirt " + ended + checked(release));
    }

    private static String checked(Dialect release) {
        return ", the document is checked against " + release;
    }
}
