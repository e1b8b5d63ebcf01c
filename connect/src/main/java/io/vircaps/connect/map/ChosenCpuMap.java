package io.vircaps.connect.map;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.map.CpuMapSource;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.cpu.map.UnknownNameRemedy;
import io.vircaps.cpu.map.libvirt.LibvirtMapDirectory;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The CPU map that a connection's options choose: the one of a directory; else our own, the newest not newer than the
 * dialect.
 */
public final class ChosenCpuMap implements CpuMapSource {
    private final Dialect dialect;
    private final Optional<Path> directory;

    /** The map of these options; nothing is read yet. */
    public ChosenCpuMap(ConnectionOptions options) {
        this.dialect = options.dialect();
        this.directory = options.cpuMap();
    }

    @Override
    public CpuMap load() {
        return directory.map(this::read).orElseGet(() -> CpuMaps.of(dialect));
    }

    private CpuMap read(Path from) {
        return LibvirtMapDirectory.read(name -> Files.newInputStream(from.resolve(name)), from.toString(), dialect);
    }

    /** Absent for a directory, of which every file would have to be looked at. */
    @Override
    public Optional<String> fingerprint() {
        return directory.isPresent()
                ? Optional.empty()
                : CpuMaps.source(dialect).fingerprint();
    }

    /** Absent for a directory, which does not state its release. */
    @Override
    public Optional<String> shortcoming() {
        return directory.isPresent()
                ? Optional.empty()
                : CpuMaps.source(dialect).shortcoming();
    }

    @Override
    public String remedy(UnknownCpuException unknown, Arch arch) {
        return UnknownNameRemedy.of(unknown, arch, directory.isPresent());
    }
}
