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

/** The domain capabilities of one host. */
public final class QemuDomains {
    private final QemuTarget target;
    private final Emulators emulators;
    private final CpuMapSource map;
    private final ProbeCache cache;
    private final boolean startsNamed;

    /**
     * Domains of a host; nothing is probed yet.
     *
     * @param target      the host
     * @param emulators   its emulators
     * @param map         the CPU map; read at the first use
     * @param cache       the cache of processor facts
     * @param startsNamed whether an emulator that a query names is started even if it is not in {@code PATH}
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
     * @throws io.vircaps.model.VircapsException if no emulator runs such a domain, or the emulator does not reply
     */
    public DomainCapabilities capabilities(GuestQuery query) {
        QemuGuestsBuilder guests = new QemuGuestsBuilder(target.arch(), target.dialect(), emulators.finder());
        DomainLookup lookup = new DomainLookup(guests, target, query, startsNamed);
        String emulator = lookup.emulator();
        boolean named = startsNamed && query.emulator().isPresent();
        DomainFacts facts = named ? emulators.queryNamed(emulator) : emulators.queryDomains(emulator);
        CpuMap known = map.load();
        DomainCapabilitiesBuilder builder = new DomainCapabilitiesBuilder(
                target.arch(),
                known,
                HostOffersProbe.probe(target.host(), facts),
                new LiveCpuModel(target, map, cache),
                firmware()::os);
        return builder.capabilities(lookup.choice(emulator, facts), facts);
    }

    private FirmwareFiles firmware() {
        String own = target.host().facts().configHome() + "/qemu/firmware";
        return new FirmwareFiles(
                target.host().files(),
                target.uri().privileged() ? Optional.empty() : Optional.of(own),
                target.conf().value().texts("nvram").map(FirmwareFiles::images));
    }
}
