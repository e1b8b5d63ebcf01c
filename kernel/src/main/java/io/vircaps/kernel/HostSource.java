package io.vircaps.kernel;

import io.vircaps.kernel.observed.KernelFilesRecorder;
import io.vircaps.model.FactObserver;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A host to be probed: its files and its facts. It is the live machine, or a host directory with the files below
 * {@code root/} and the facts in {@code host.txt}.
 *
 * @param files  its files
 * @param facts  facts that are in no file
 * @param directory the host directory; absent for the live machine, and for a host made in a test
 * @param isLive whether this is the machine this process runs on, which alone may be probed by other means than files
 *     (processes, buses, system calls)
 * @param observer receives what is read of the host, and what else its document depends on
 */
public record HostSource(
        KernelFiles files, HostFacts facts, Optional<Path> directory, boolean isLive, FactObserver observer) {
    /** A host without an observer. */
    public HostSource(KernelFiles files, HostFacts facts, Optional<Path> directory, boolean isLive) {
        this(files, facts, directory, isLive, FactObserver.NONE);
    }

    /** The machine this process runs on. */
    public static HostSource live() {
        return new HostSource(KernelFiles.live(), LiveFacts.MACHINE, Optional.empty(), true);
    }

    /**
     * A host directory.
     *
     * @throws KernelException if there is none, or its {@code host.txt} cannot be read or is malformed
     */
    public static HostSource directory(Path directory) {
        return recorded(
                KernelFiles.directory(directory.resolve("root")),
                RecordedFacts.read(directory),
                Optional.of(directory));
    }

    /** A host directory; without one the machine this process runs on. */
    public static HostSource directoryOrLive(Optional<Path> directory) {
        return directory.map(HostSource::directory).orElseGet(HostSource::live);
    }

    /**
     * A host in a test.
     *
     * @param contents files, from path without leading slash to content
     * @param facts    lines of {@code host.txt}
     */
    public static HostSource of(Map<String, String> contents, Map<String, String> facts) {
        return recorded(KernelFiles.of(contents), new RecordedFacts(facts), Optional.empty());
    }

    private static HostSource recorded(KernelFiles files, RecordedFacts facts, Optional<Path> directory) {
        return new HostSource(RefusedFiles.of(files, facts.refusals()), facts, directory, false);
    }

    /** The same host with other files, for example with a {@link KernelFilesRecorder} around its own. */
    public HostSource files(KernelFiles other) {
        return new HostSource(other, facts, directory, isLive, observer);
    }
}
