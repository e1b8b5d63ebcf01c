package io.vircaps.connect.spi;

import io.vircaps.connect.ConnectionOptions;
import java.nio.file.Path;
import java.util.List;

/** Records what an engine's probe reads of the live machine into a host directory. */
@FunctionalInterface
public interface Recorder {
    /**
     * Adds the engine's files to a host directory.
     *
     * @param directory the host directory; exists, and holds what the host probe reads
     */
    void record(Path directory, ConnectionOptions options);

    /** Directories below the host directory whose recorded texts may hold paths of the user's home. */
    default List<String> textDirectories() {
        return List.of();
    }
}
