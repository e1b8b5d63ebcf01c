package io.vircaps.host.validate;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.cpu.DevicePrograms;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * The usable controllers of control groups, libvirt's {@code virCgroupNew} for the root group, with version 1, version
 * 2, or both. {@code Documentation/admin-guide/cgroup-v1} and {@code cgroup-v2.rst}.
 */
final class Cgroups {
    private static final String MOUNTS = "proc/mounts";
    private static final String SYSTEMD = "name=systemd";

    private static final List<String> VERSION_1 = List.of(
            "cpu", "cpuacct", "cpuset", "memory", "devices", "freezer", "blkio", "net_cls", "perf_event", SYSTEMD);

    /** The number of controller names that libvirt reads. */
    private static final int MOST_NAMES = 20;

    private final HostSource host;
    private final KernelFiles files;
    private final Map<String, String> placesOf1 = new LinkedHashMap<>();
    private Optional<String> placeOf2 = Optional.empty();
    private boolean uses1;
    private boolean uses2;

    private Cgroups(HostSource host) {
        this.host = host;
        this.files = host.files();
    }

    /**
     * Names of the controllers, as in version 1.
     *
     * @throws VircapsException if there are none, or the mounts are inconsistent
     */
    static Set<String> controllers(HostSource host) {
        Cgroups cgroups = new Cgroups(host);
        cgroups.readMounts();
        if (!cgroups.uses1 && !cgroups.uses2) {
            throw failed("internal error: no cgroup backend available");
        }
        cgroups.requirePlaceOfSystemd();
        return cgroups.found();
    }

    private static VircapsException failed(String sentence) {
        return new VircapsException(Problem.of(Kind.INTERNAL_ERROR, sentence));
    }

    /** Reads the mounts; the last one of a controller applies, as it hides the others. */
    private void readMounts() {
        boolean knows1 = files.exists("proc/cgroups");
        boolean looksFor2 = true;
        for (String line : files.read(MOUNTS).map(KernelText::lines).orElse(List.of())) {
            StringTokenizer words = new StringTokenizer(line, " \t");
            if (words.countTokens() < 4) {
                continue;
            }
            words.nextToken();
            String place = words.nextToken();
            String type = words.nextToken();
            String options = words.nextToken();
            if (type.equals("cgroup")) {
                uses1 |= knows1 && !options.contains("name=");
                List.of(options.split(",", -1)).stream()
                        .filter(VERSION_1::contains)
                        .forEach(name -> placesOf1.put(name, place));
            } else if (type.equals("cgroup2")) {
                placeOf2 = Optional.of(place);
                Optional<String> names = looksFor2 ? controllersAt(place) : Optional.empty();
                uses2 |= names.filter(text -> !text.isEmpty()).isPresent();
                looksFor2 &= names.isPresent() && !uses2;
            }
        }
    }

    private Optional<String> controllersAt(String place) {
        try {
            return files.read(place.substring(1) + "/cgroup.controllers").map(KernelText::text);
        } catch (KernelException unreadable) {
            return Optional.empty();
        }
    }

    /** Checks that this process has a group in systemd's hierarchy, which libvirt requires. */
    private void requirePlaceOfSystemd() {
        if (!uses1 || !placesOf1.containsKey(SYSTEMD)) {
            return;
        }
        List<String> own = files.read("proc/self/cgroup").map(KernelText::lines).orElse(List.of());
        if (own.stream().noneMatch(line -> line.contains(":" + SYSTEMD + ":"))) {
            throw failed("internal error: Could not find placement for v1 controller " + SYSTEMD);
        }
    }

    private Set<String> found() {
        Set<String> found = new HashSet<>();
        if (uses2) {
            found.addAll(ofVersion2());
        }
        if (uses1) {
            found.addAll(placesOf1.keySet());
        }
        if (found.isEmpty()) {
            throw failed("At least one cgroup controller is required: No such device or address");
        }
        return found;
    }

    /**
     * The controllers of version 2. It has none for CPU accounting, which is always on, and none for devices, which BPF
     * programs control. If it is unknown whether these can be queried, they can for root.
     */
    private Set<String> ofVersion2() {
        String place = placeOf2.orElseThrow();
        String names = controllersAt(place)
                .orElseThrow(() ->
                        failed("Unable to read from '" + place + "//cgroup.controllers': No such file or directory"));
        Set<String> found = new HashSet<>(Set.of("cpuacct"));
        for (String name : names.strip().split(" ", MOST_NAMES)) {
            found.add(name.equals("io") ? "blkio" : name);
        }
        found.remove("name=systemd");
        if (DevicePrograms.reported(host).orElse(host.facts().user().isRoot())) {
            found.add("devices");
        }
        return found;
    }
}
