package io.vircaps.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.cpu.Cpu;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is true of baseline states however they are merged. */
public final class MergeTrees {
    private static final int TREES = 6;

    private MergeTrees() {}

    /** The CPUs with random host ids in their order. */
    public static SortedMap<Long, Cpu> hosts(List<Cpu> cpus, Random random) {
        SortedMap<Long, Cpu> hosts = new TreeMap<>();
        long host = random.nextInt(3);
        for (Cpu cpu : cpus) {
            hosts.put(host, cpu);
            host += 1L + (random.nextBoolean() ? random.nextInt(4) : random.nextLong(1L << 50));
        }
        return hosts;
    }

    /** The state of the CPUs, merged in a random order by a random tree, some of it stored and read between. */
    public static BaselineState merged(BaselineStates states, Map<Long, Cpu> hosts, Random random) {
        List<BaselineState> parts = new ArrayList<>();
        hosts.forEach((host, cpu) -> parts.add(states.of(host, cpu)));
        parts.add(states.none());
        Collections.shuffle(parts, random);
        while (parts.size() > 1) {
            BaselineState one = parts.remove(random.nextInt(parts.size()));
            int other = random.nextInt(parts.size());
            BaselineState sum = one.merge(parts.get(other));
            parts.set(other, random.nextInt(4) == 0 ? states.read(sum.toBytes()) : sum);
        }
        return parts.get(0);
    }

    /**
     * Checks that random trees give one state, whose outcome is the one of a sequence.
     *
     * @param sequence computes the baseline CPU after CPU, as libvirt does
     */
    public static BaselineState check(
            BaselineStates states,
            SortedMap<Long, Cpu> hosts,
            Baseline sequence,
            BaselineOptions options,
            Random random) {
        BaselineState state = merged(states, hosts, random);
        for (int i = 1; i < TREES; i++) {
            assertThat(merged(states, hosts, random)).isEqualTo(state);
        }
        assertThat(states.read(state.toBytes())).isEqualTo(state);
        assertThat(outcome(state, options)).isEqualTo(outcome(sequence, hosts));
        return state;
    }

    /** Result and evidence, or the error. */
    private static List<Object> outcome(BaselineState state, BaselineOptions options) {
        try {
            return List.of(state.result(options), state.evidence(options));
        } catch (CpuException e) {
            return List.of(e.getClass(), e.getMessage());
        }
    }

    private static List<Object> outcome(Baseline sequence, SortedMap<Long, Cpu> hosts) {
        try {
            hosts.values().forEach(sequence::add);
            return List.of(sequence.result(), byHost(sequence.evidence(), List.copyOf(hosts.keySet())));
        } catch (CpuException e) {
            return List.of(e.getClass(), e.getMessage());
        }
    }

    /** A sequence knows positions and not hosts. */
    private static BaselineEvidence byHost(BaselineEvidence evidence, List<Long> hosts) {
        Map<String, Long> lost = new LinkedHashMap<>();
        evidence.lost().forEach((feature, position) -> lost.put(feature, hosts.get(position.intValue())));
        return new BaselineEvidence(
                evidence.cpus(),
                evidence.vendor(),
                evidence.models(),
                lost,
                evidence.notAllowed(),
                evidence.notMigratable(),
                evidence.notOfEngine(),
                evidence.choice());
    }
}
