package io.vircaps.model;

import java.util.Optional;

/**
 * One row of the dialect tables: what libvirt writes, accepts or decides since which release. Each module that depends
 * on the dialect has its rows in one enum; no other class states a release. {@code docs/dialects.md} lists all rows.
 */
public interface DialectRow {
    /** The name of the constant. */
    String name();

    /** What the row states. */
    Entry entry();

    /** The first release that has it. */
    default Dialect since() {
        return entry().since();
    }

    /** What the table adds to the release, for example another first release for one engine; absent for most. */
    default Optional<String> remark() {
        return Optional.empty();
    }

    /**
     * What a row states.
     *
     * @param subject       what came with the release, as a phrase of Markdown for {@code docs/dialects.md}
     * @param since         the first release that has it
     * @param last          the last release that had it; absent if the newest still has it
     * @param isApproximate whether the first release is known to one or two releases only; the later one counts
     */
    record Entry(String subject, Dialect since, Optional<Dialect> last, boolean isApproximate) {
        /** What exists since a release. */
        public static Entry of(String subject, int major, int minor, int micro) {
            return new Entry(subject, new Dialect(major, minor, micro), Optional.empty(), false);
        }

        /** What exists since {@link Dialect#OLDEST}. */
        public static Entry always(String subject) {
            return new Entry(subject, Dialect.OLDEST, Optional.empty(), false);
        }

        /** The same, last had by this release. */
        public Entry until(int major, int minor, int micro) {
            return new Entry(subject, since, Optional.of(new Dialect(major, minor, micro)), isApproximate);
        }

        /** The same, with a first release that is known to one or two releases only. */
        public Entry approximate() {
            return new Entry(subject, since, last, true);
        }
    }
}
