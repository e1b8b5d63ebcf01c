package io.vircaps.cpu.map;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.model.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The CPU maps we have, each made from a libvirt release's. Safe for any number of threads. */
public final class CpuMaps {
    /** Releases whose maps we have, oldest first. */
    private static final List<Dialect> RELEASES = List.of(new Dialect(9, 0, 0), new Dialect(12, 8, 0));

    private static final Map<Dialect, CpuMap> LOADED = new ConcurrentHashMap<>();

    private CpuMaps() {}

    /** The releases whose maps we have, oldest first. */
    public static List<Dialect> releases() {
        return RELEASES;
    }

    /** The newest map that is not newer than the dialect; the oldest map for dialects before it. */
    public static CpuMap of(Dialect dialect) {
        Dialect newest = RELEASES.get(0);
        for (Dialect release : RELEASES) {
            if (dialect.atLeast(release)) {
                newest = release;
            }
        }
        return LOADED.computeIfAbsent(newest, CpuMaps::load);
    }

    /** Without a check, which the tests of this module make: it would be paid at each start of the command. */
    private static CpuMap load(Dialect release) {
        String name = "cpu-map-" + release + ".txt";
        try (InputStream resource = CpuMaps.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new CpuMapException(name, "resource is missing");
            }
            return CpuMapText.readUnchecked(new String(resource.readAllBytes(), StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            throw new CpuMapException(name, "cannot be read", e);
        }
    }
}
