package io.vircaps.connect;

import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.cpu.map.LibvirtMapFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The CPU map that a connection's options choose. */
public final class ChosenCpuMap {
    private ChosenCpuMap() {}

    /**
     * The map of the folder that was asked for; else our own, the newest that is not newer than the dialect.
     *
     * @throws io.vircaps.cpu.CpuMapException if the folder's map cannot be read or understood
     */
    public static CpuMap of(ConnectionOptions options) {
        Optional<Path> folder = options.cpuMap();
        return folder.isPresent() ? read(folder.get(), options) : CpuMaps.of(options.dialect());
    }

    private static CpuMap read(Path folder, ConnectionOptions options) {
        return LibvirtMapFolder.read(
                name -> Files.newInputStream(folder.resolve(name)), folder.toString(), options.dialect());
    }
}
