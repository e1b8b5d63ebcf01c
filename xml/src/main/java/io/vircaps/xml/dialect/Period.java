package io.vircaps.xml.dialect;

import io.vircaps.model.Dialect;
import java.util.Optional;

/**
 * The releases that write a part of a document.
 *
 * @param row    the row of the table that knows the first; empty if {@code first} and {@code ofQemu} are it
 * @param first  the first, where no row knows it
 * @param ofQemu the first that writes it for QEMU, where no row knows it
 * @param last   the last; empty if the newest still does
 */
public record Period(Optional<Since> row, Dialect first, Dialect ofQemu, Optional<Dialect> last) {
    static Period since(Since row) {
        return new Period(Optional.of(row), Dialect.OLDEST, Dialect.OLDEST, Optional.empty());
    }

    static Period since(Dialect first) {
        return new Period(Optional.empty(), first, first, Optional.empty());
    }

    /** The same, which QEMU's documents have since this release. */
    Period ofQemu(Dialect newFirst) {
        return new Period(row, first, newFirst, last);
    }

    /** The same, ending with this release. */
    Period until(Dialect newLast) {
        return new Period(row, first, ofQemu, Optional.of(newLast));
    }

    /** The first release whose documents of an engine have the part. */
    public Dialect first(EarlyFormatter engine) {
        return row.map(known -> known.release(engine)).orElse(engine == EarlyFormatter.QEMU ? ofQemu : first);
    }

    /** What is to be said against the part in a document of this release, as a clause; empty if nothing. */
    public Optional<String> objection(Dialect release, EarlyFormatter engine) {
        if (first(engine).compareTo(release) > 0) {
            String about = row.filter(Since::isApproximate).isPresent() ? "about " : "";
            return Optional.of("exists since " + about + "libvirt " + first(engine) + checked(release));
        }
        return last.filter(ended -> ended.compareTo(release) < 0)
                .map(ended -> "was last written by libvirt " + ended + checked(release));
    }

    private static String checked(Dialect release) {
        return ", the document is checked against " + release;
    }
}
