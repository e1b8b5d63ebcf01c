package io.vircaps.cpu.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names, each with the smallest id of a host that has it; immutable. */
public final class FirstHosts {
    /** No names. */
    public static final FirstHosts NONE = new FirstHosts(Map.of());

    private static final Comparator<Map.Entry<String, Long>> ORDER =
            Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey());

    /** In ascending order of hosts. */
    private final Map<String, Long> hosts;

    private FirstHosts(Map<String, Long> hosts) {
        this.hosts = hosts;
    }

    /** One name. */
    public static FirstHosts of(String name, long host) {
        return new FirstHosts(Map.of(name, host));
    }

    /** The names of both. */
    public FirstHosts merge(FirstHosts other) {
        if (covers(other)) {
            return this;
        }
        if (other.covers(this)) {
            return other;
        }
        Map<String, Long> all = new LinkedHashMap<>(hosts);
        other.hosts.forEach((name, host) -> all.merge(name, host, Math::min));
        return sorted(all);
    }

    private static FirstHosts sorted(Map<String, Long> hosts) {
        List<Map.Entry<String, Long>> entries = new ArrayList<>(hosts.entrySet());
        entries.sort(ORDER);
        Map<String, Long> sorted = new LinkedHashMap<>();
        entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return new FirstHosts(sorted);
    }

    /** Whether merging the other would change nothing here. */
    private boolean covers(FirstHosts other) {
        for (Map.Entry<String, Long> entry : other.hosts.entrySet()) {
            Long host = hosts.get(entry.getKey());
            if (host == null || host > entry.getValue()) {
                return false;
            }
        }
        return true;
    }

    /** The names of the smallest hosts, at most so many: merging such selections selects the same of all. */
    public FirstHosts smallest(int most) {
        if (hosts.size() <= most) {
            return this;
        }
        Map<String, Long> smallest = new LinkedHashMap<>();
        entries().subList(0, most).forEach(entry -> smallest.put(entry.getKey(), entry.getValue()));
        return new FirstHosts(smallest);
    }

    /** The names with their hosts, in ascending order of hosts. */
    public List<Map.Entry<String, Long>> entries() {
        return List.copyOf(hosts.entrySet());
    }

    /** The names in ascending order of their hosts. */
    public List<String> names() {
        return List.copyOf(hosts.keySet());
    }

    /** The name of the smallest host. */
    public Optional<String> first() {
        return hosts.keySet().stream().findFirst();
    }

    /** Writes the names, the smallest host first. */
    public void write(StateWriter out) {
        out.number(hosts.size());
        hosts.forEach((name, host) -> out.text(name).number(host));
    }

    /** Reads names. */
    public static FirstHosts read(StateReader in) {
        int count = in.count();
        Map<String, Long> hosts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            hosts.put(in.text(), in.number());
        }
        return sorted(hosts);
    }
}
