package io.vircaps.kernel.observed;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.model.FactObserver;
import java.nio.file.Path;
import java.util.Optional;

/** Hosts with an observer, and the check whether an observed fact still holds. */
public final class ObservedHost {
    private ObservedHost() {}

    /** A host directory, without one the live machine; with an observer if there is one. */
    public static HostSource of(Optional<Path> directory, Optional<FactObserver> observer) {
        HostSource host = HostSource.directoryOrLive(directory);
        return observer.isPresent() ? of(host, observer.get()) : host;
    }

    /** The same host with an observer of everything that is read from it. */
    public static HostSource of(HostSource host, FactObserver observer) {
        return new HostSource(
                new ObservedFiles(host.files(), observer),
                new ObservedFacts(host.facts(), observer),
                host.directory(),
                host.isLive(),
                observer);
    }

    /**
     * Whether a fact is unchanged.
     *
     * @param host   the host in its current state, without an observer
     * @param query  a query that an observer of the same host received
     * @param result the result that it received
     */
    public static boolean holds(HostSource host, String query, String result) {
        Recent recent = new Recent();
        try {
            read(of(host, recent), query);
        } catch (KernelException failed) {
            // a failure is observed too
        }
        return result.equals(recent.result);
    }

    private static void read(HostSource host, String query) {
        String path = query.substring(1);
        switch (query.charAt(0)) {
            case ObservedFiles.CONTENT -> host.files().bytes(path);
            case ObservedFiles.HEAD ->
                host.files().head(beforeSpace(path), Integer.parseInt(path.substring(path.lastIndexOf(' ') + 1)));
            case ObservedFiles.LIST -> host.files().list(beforeSpace(path), path.substring(path.lastIndexOf(' ') + 1));
            case ObservedFiles.STATUS -> host.files().identity(path);
            case ObservedFiles.OWNER -> host.files().owner(path);
            case ObservedFiles.EXISTS -> host.files().exists(path);
            case ObservedFiles.EXECUTABLE -> host.files().executable(path);
            case ObservedFiles.LINK -> host.files().link(path);
            case ObservedFacts.RECORDED -> host.facts().recorded(path);
            case ObservedFacts.QUERY -> readFact(host, query);
            default -> throw new IllegalArgumentException("no query: " + query);
        }
    }

    private static String beforeSpace(String text) {
        return text.substring(0, text.lastIndexOf(' '));
    }

    private static void readFact(HostSource host, String query) {
        switch (query) {
            case ObservedFacts.MACHINE -> host.facts().machine();
            case ObservedFacts.PAGE_SIZE -> host.facts().pageSize();
            case ObservedFacts.USER -> host.facts().user();
            case ObservedFacts.KVM -> host.facts().kvm();
            default -> throw new IllegalArgumentException("no query: " + query);
        }
    }

    /** Keeps only the last result. */
    private static final class Recent implements FactObserver {
        private String result = "";

        @Override
        public void observed(String query, String now) {
            result = now;
        }

        @Override
        public void unrepeatable(String what) {
            // of a single query everything is observed
        }

        @Override
        public void complete() {
            // of a single query everything is observed
        }
    }
}
