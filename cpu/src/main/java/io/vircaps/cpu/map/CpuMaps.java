package io.vircaps.cpu.map;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.model.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The CPU maps of this program, each with the facts of a libvirt release. Safe for any number of threads. */
public final class CpuMaps {
    /**
     * One of our maps.
     *
     * @param row  the row of the first release that is known to have it
     * @param last the row of the last release that is known to have it
     * @param sum  the CRC-32 of its file, which a test compares: reading the file for it would open the jar
     */
    private record Own(CpuSince row, CpuSince last, long sum) {
        Own(CpuSince only, long sum) {
            this(only, only, sum);
        }

        Dialect release() {
            return row.since();
        }

        boolean isOf(Dialect dialect) {
            return dialect.has(row) && last.since().atLeast(dialect);
        }
    }

    /** Oldest first. */
    private static final List<Own> OWN = List.of(
            new Own(CpuSince.CPU_MAP_7_0_0, 0x6b7539e0L),
            new Own(CpuSince.CPU_MAP_9_0_0, 0xdb1d8352L),
            new Own(CpuSince.CPU_MAP_11_3_0, 0xeba3f1c0L),
            new Own(CpuSince.CPU_MAP_12_8_0, CpuSince.CPU_MAP_12_9_0, 0x231d94bdL));

    private static final Map<Dialect, CpuMap> LOADED = new ConcurrentHashMap<>();

    private CpuMaps() {}

    /** The newest map that is not newer than the dialect; the oldest map for dialects before it. */
    public static CpuMap of(Dialect dialect) {
        return LOADED.computeIfAbsent(newest(dialect).release(), CpuMaps::load);
    }

    /** The same map, read on demand. */
    public static CpuMapSource source(Dialect dialect) {
        return new CpuMapSource() {
            @Override
            public CpuMap load() {
                return of(dialect);
            }

            @Override
            public Optional<String> fingerprint() {
                return Optional.of(Long.toHexString(newest(dialect).sum()));
            }

            @Override
            public Optional<String> shortcoming() {
                Own map = newest(dialect);
                return map.isOf(dialect)
                        ? Optional.empty()
                        : Optional.of(
                                "there is none of libvirt " + dialect + ", that of " + map.release() + " stands in");
            }
        };
    }

    /**
     * The release of the newest map that meets the condition; empty if none does. Reads maps until one is found.
     */
    static Optional<Dialect> newestWith(Predicate<CpuMap> condition) {
        for (int i = OWN.size() - 1; i >= 0; i--) {
            Dialect release = OWN.get(i).release();
            if (condition.test(of(release))) {
                return Optional.of(release);
            }
        }
        return Optional.empty();
    }

    private static Own newest(Dialect dialect) {
        Own newest = OWN.get(0);
        for (Own own : OWN) {
            if (dialect.has(own.row())) {
                newest = own;
            }
        }
        return newest;
    }

    /** Reads a map without checking it (ADR 0012); a test checks each. */
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
