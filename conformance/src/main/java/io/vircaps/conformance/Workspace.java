package io.vircaps.conformance;

import io.vircaps.model.Dialect;
import java.nio.file.Path;

/**
 * Where a run finds its input and leaves what it makes.
 *
 * @param tree     libvirt's source
 * @param fixtures our own hosts
 * @param directory   for what is made: {@code diffs} of failed cases, {@code hosts} made for cases
 */
public record Workspace(SourceTree tree, Path fixtures, Path directory) {
    /** The workspace of a release in a module's directory for what is built. */
    static Workspace of(SourceTree tree, Path fixtures, Path target) {
        return new Workspace(tree, fixtures, target.resolve(tree.release().name()));
    }

    /** The release as which documents are written. */
    public Dialect dialect() {
        return tree.release().dialect();
    }

    /** The directory for the differences of failed cases. */
    Path diffs() {
        return directory.resolve("diffs");
    }

    /** The file for the difference of a case. */
    Path diff(Family family, Case each) {
        return diffs().resolve(family.name()).resolve(each.name() + ".diff");
    }

    /** The host directory of a case; it can be given to {@code vircaps --host} afterwards. */
    public Path host(String family, String name) {
        return directory.resolve("hosts").resolve(family).resolve(name);
    }
}
