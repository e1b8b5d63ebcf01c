package io.vircaps.connect;

import io.vircaps.model.Dialect;
import io.vircaps.model.FactObserver;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a connection is opened.
 *
 * @param root    a host directory to read in place of the machine; absent for the live machine
 * @param dialect the libvirt release whose documents are written
 * @param cpuMap  directory of an installed libvirt's CPU map to use in place of our own
 * @param cache   whether results of slow probes may be kept on disk and taken from there
 * @param readOnly whether a daemon is called over its read-only socket, which often every user may open; vircaps
 *     changes nothing over either
 * @param startsNamedEmulators whether the program that a query for domain capabilities names is started, with the
 *     rights of this process, though {@code PATH} has it not; only for queries of the user whose rights these are,
 *     never of others, such as a daemon's clients. As root a program is started only if root alone could have put it
 *     there
 * @param observer receives the facts that local documents are made of; absent if they are not kept
 */
public record ConnectionOptions(
        Optional<Path> root,
        Dialect dialect,
        Optional<Path> cpuMap,
        boolean cache,
        boolean readOnly,
        boolean startsNamedEmulators,
        Optional<FactObserver> observer) {
    /** The live machine, the default dialect, our own CPU map, with the cache. */
    public static final ConnectionOptions DEFAULT = new ConnectionOptions(
            Optional.empty(), Dialect.DEFAULT, Optional.empty(), true, false, false, Optional.empty());

    /** The same for a host directory. */
    public ConnectionOptions root(Path directory) {
        return new ConnectionOptions(
                Optional.of(directory), dialect, cpuMap, cache, readOnly, startsNamedEmulators, observer);
    }

    /** The same in another dialect. */
    public ConnectionOptions dialect(Dialect release) {
        return new ConnectionOptions(root, release, cpuMap, cache, readOnly, startsNamedEmulators, observer);
    }

    /** The same with names of CPUs by the map in a directory. */
    public ConnectionOptions cpuMap(Path directory) {
        return new ConnectionOptions(
                root, dialect, Optional.of(directory), cache, readOnly, startsNamedEmulators, observer);
    }

    /** The same without the cache on disk. */
    public ConnectionOptions withoutCache() {
        return new ConnectionOptions(root, dialect, cpuMap, false, readOnly, startsNamedEmulators, observer);
    }

    /** The same for a reader. */
    public ConnectionOptions forReading() {
        return new ConnectionOptions(root, dialect, cpuMap, cache, true, startsNamedEmulators, observer);
    }

    /** The same where emulators that queries name are started. */
    public ConnectionOptions startingNamedEmulators() {
        return new ConnectionOptions(root, dialect, cpuMap, cache, readOnly, true, observer);
    }

    /** The same with an observer of what local documents are made of. */
    public ConnectionOptions observer(FactObserver receiver) {
        return new ConnectionOptions(
                root, dialect, cpuMap, cache, readOnly, startsNamedEmulators, Optional.of(receiver));
    }
}
