package io.vircaps.conformance;

import io.vircaps.model.Dialect;
import java.util.List;

/**
 * A libvirt release whose test cases can be run.
 *
 * @param dialect the release
 * @param schemas the directory of its schemas, in the source tree
 * @param example the page of its documentation that shows a whole capabilities document
 * @param images  the firmware images that {@code domaincapstest.c} puts in place of those that are there
 */
public record Release(Dialect dialect, String schemas, String example, List<String> images) {
    private static final int COLUMNS = 6;

    /** All of them, the default first. */
    public static final List<Release> ALL =
            Table.rows("releases.txt", COLUMNS).stream().map(Release::of).toList();

    /** The one that is run if none is named. */
    public static final Release DEFAULT = ALL.getFirst();

    public Release {
        images = List.copyOf(images);
    }

    private static Release of(List<String> row) {
        return new Release(
                Dialect.parse(row.get(0)),
                row.get(3),
                row.get(4),
                List.of(row.get(5).split(",", -1)));
    }

    /**
     * The release of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Release named(String name) {
        return ALL.stream()
                .filter(release -> release.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("release " + name + ": expected one of "
                        + ALL.stream().map(Release::name).toList()));
    }

    /** Its number, for example {@code 9.0.0}. */
    public String name() {
        return dialect.toString();
    }

    /**
     * How many cases a family has in this release.
     *
     * @throws IllegalStateException if the table has no such family
     */
    int size(String family) {
        return Table.rows("sizes.txt", 1 + ALL.size()).stream()
                .filter(row -> row.getFirst().equals(family))
                .map(row -> Integer.parseInt(row.get(1 + ALL.indexOf(this))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("sizes.txt: no family " + family));
    }
}
