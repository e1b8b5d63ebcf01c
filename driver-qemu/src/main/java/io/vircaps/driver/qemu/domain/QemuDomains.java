package io.vircaps.driver.qemu.domain;

import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.map.CpuMapSource;
import io.vircaps.driver.qemu.guest.QemuGuestsBuilder;
import io.vircaps.driver.qemu.process.Emulators;
import io.vircaps.driver.qemu.query.DomainFacts;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.store.ProbeCache;
import java.util.Optional;

/** What domains of a host can be given. */
public final class QemuDomains {
    private final QemuTarget target;
    private final Emulators emulators;
    private final CpuMapSource map;
    private final ProbeCache cache;
    private final boolean startsNamed;

    /**
     * Domains of a host; nothing is asked yet.
     *
     * @param target    the host
     * @param emulators its emulators
     * @param map       by which CPUs are understood; read when it is needed
     * @param cache     where the processor's answers are kept
     * @param startsNamed whether an emulator that a query names is started though {@code PATH} has it not
     */
    public QemuDomains(
            QemuTarget target, Emulators emulators, CpuMapSource map, ProbeCache cache, boolean startsNamed) {
        this.target = target;
        this.emulators = emulators;
        this.map = map;
        this.cache = cache;
        this.startsNamed = startsNamed;
    }

    /**
     * The capabilities of a domain.
     *
     * @throws io.vircaps.model.VircapsException if there is none like it, or its emulator does not say
     */
    public DomainCapabilities capabilities(GuestQuery asked) {
        QemuGuestsBuilder probe = new QemuGuestsBuilder(target.arch(), target.dialect(), emulators.finder());
        DomainLookup lookup = new DomainLookup(probe, target, asked, startsNamed);
        String emulator = lookup.emulator();
        boolean named = startsNamed && asked.emulator().isPresent();
        DomainFacts answers = named ? emulators.queryNamed(emulator) : emulators.queryDomains(emulator);
        CpuMap known = map.load();
        DomainCapabilitiesBuilder domains = new DomainCapabilitiesBuilder(
                target.arch(),
                known,
                HostOffersProbe.probe(target.host(), answers),
                new LiveCpuModel(target, map, cache),
                firmware()::os);
        return domains.capabilities(lookup.choice(emulator, answers), answers);
    }

    private FirmwareFiles firmware() {
        String own = target.host().facts().configHome() + "/qemu/firmware";
        return new FirmwareFiles(
                target.host().files(),
                target.uri().privileged() ? Optional.empty() : Optional.of(own),
                target.conf().value().texts("nvram").map(FirmwareFiles::images));
    }
}
