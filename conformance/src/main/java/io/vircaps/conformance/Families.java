package io.vircaps.conformance;

import io.vircaps.conformance.cpu.CpuFamily;
import io.vircaps.conformance.family.CapabilitySchema;
import io.vircaps.conformance.family.DomainCapabilitiesFamily;
import io.vircaps.conformance.family.DomainRoundTrips;
import io.vircaps.conformance.family.HostCpuCounting;
import io.vircaps.conformance.family.Qemucaps2xml;
import io.vircaps.conformance.family.RelaxNgFamily;
import io.vircaps.conformance.family.Replies;
import io.vircaps.conformance.family.RoundTrips;
import io.vircaps.conformance.family.StoragePools;
import io.vircaps.conformance.family.StrictDocuments;
import io.vircaps.conformance.family.SysinfoFamily;
import io.vircaps.conformance.family.Vircaps2xml;
import java.util.List;
import java.util.stream.Stream;

/** All families. */
final class Families {
    /** In the order they run. */
    static final List<Family> ALL = Stream.concat(
                    Stream.of(
                            new Vircaps2xml(),
                            new Qemucaps2xml(),
                            new Replies(),
                            new CapabilitySchema(),
                            new HostCpuCounting(),
                            new SysinfoFamily(),
                            new StoragePools(),
                            new DomainCapabilitiesFamily(),
                            new RoundTrips(),
                            new DomainRoundTrips(),
                            new StrictDocuments(),
                            new RelaxNgFamily()),
                    CpuFamily.ALL.stream())
            .toList();

    private Families() {}

    /**
     * The families with these names; all if there are none.
     *
     * @throws IllegalArgumentException if a name is of no family
     */
    static List<Family> named(List<String> names) {
        List<String> known = ALL.stream().map(Family::name).toList();
        if (!known.containsAll(names)) {
            throw new IllegalArgumentException("families " + names + ": expected some of " + known);
        }
        return ALL.stream()
                .filter(family -> names.isEmpty() || names.contains(family.name()))
                .toList();
    }
}
