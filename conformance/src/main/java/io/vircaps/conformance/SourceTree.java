package io.vircaps.conformance;

import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.map.libvirt.LibvirtMapDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The unpacked source of a libvirt release whose test cases are run.
 *
 * @param root    the directory that holds {@code meson.build}
 * @param release the release
 */
public record SourceTree(Path root, Release release) {
    private static final Map<SourceTree, CpuMap> MAPS = new ConcurrentHashMap<>();

    /**
     * Where {@code conformance/fetch} leaves a release, or what {@code VIRCAPS_LIBVIRT_SOURCE} names if that is the
     * release.
     *
     * @param environment the environment of this process
     * @return empty where the release was not fetched
     * @throws IllegalArgumentException if the variable names a directory that is none of our releases
     */
    static Optional<SourceTree> find(Map<String, String> environment, Release release) {
        String named = environment.getOrDefault("VIRCAPS_LIBVIRT_SOURCE", "");
        if (!named.isEmpty()) {
            return Optional.of(at(Path.of(named))).filter(tree -> tree.release().equals(release));
        }
        return cacheHome(environment)
                .map(cache -> cache.resolve("vircaps").resolve("libvirt-" + release.name()))
                .filter(directory -> holds(directory, release))
                .map(directory -> new SourceTree(directory, release));
    }

    private static SourceTree at(Path directory) {
        return Release.ALL.stream()
                .filter(release -> holds(directory, release))
                .findFirst()
                .map(release -> new SourceTree(directory, release))
                .orElseThrow(() -> new IllegalArgumentException(directory + ": expected the source of libvirt "
                        + Release.ALL.stream().map(Release::name).toList()));
    }

    /**
     * The tree in this directory.
     *
     * @throws IllegalArgumentException if it is not that release
     */
    static SourceTree at(Path directory, Release release) {
        if (!holds(directory, release)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s: expected the source of libvirt %s", directory, release.name()));
        }
        return new SourceTree(directory, release);
    }

    /** A directory or file of libvirt's tests. */
    public Path tests(String path) {
        return root.resolve("tests").resolve(path);
    }

    /** The schema of capabilities documents. */
    public Path schema() {
        return root.resolve(release.schemas()).resolve("capability.rng");
    }

    /** The release's CPU map; read once. */
    public CpuMap cpuMap() {
        return MAPS.computeIfAbsent(this, SourceTree::readCpuMap);
    }

    private CpuMap readCpuMap() {
        Path directory = root.resolve("src/cpu_map");
        return LibvirtMapDirectory.read(
                name -> Files.newInputStream(directory.resolve(name)), directory.toString(), release.dialect());
    }

    /** Files of a directory of the tests whose names end so, sorted. */
    public List<Path> list(String directory, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(tests(directory))) {
            return files.filter(file -> file.getFileName().toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Path> cacheHome(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                .map(Path::of)
                .or(() -> Optional.ofNullable(environment.get("HOME"))
                        .map(home -> Path.of(home).resolve(".cache")));
    }

    private static boolean holds(Path directory, Release release) {
        Path build = directory.resolve("meson.build");
        try {
            return Files.isRegularFile(build)
                    && Files.readString(build).contains(String.format(Locale.ROOT, "version: '%s'", release.name()))
                    && Files.isDirectory(directory.resolve("tests"));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
