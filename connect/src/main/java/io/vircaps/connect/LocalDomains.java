package io.vircaps.connect;

import io.vircaps.model.Dialect;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.xml.DomainCapabilitiesXml;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** The domains of an engine in this process; its documents are written in the connection's dialect. */
final class LocalDomains implements Domains {
    private final Supplier<Domains> engine;
    private final Dialect dialect;

    /**
     * Domains of an engine.
     *
     * @param engine called for each function; may throw where the connection is closed
     */
    LocalDomains(Supplier<Domains> engine, Dialect dialect) {
        this.engine = engine;
        this.dialect = dialect;
    }

    @Override
    public DomainCapabilities capabilities(GuestQuery query) {
        return engine.get().capabilities(query);
    }

    /** As 9.0.0 writes it: of another release there is none. */
    @Override
    public String capabilitiesXml(GuestQuery query) {
        Domains open = engine.get();
        return dialect.equals(Dialect.DEFAULT)
                ? DomainCapabilitiesXml.write(open.capabilities(query), dialect)
                : Domains.super.capabilitiesXml(query);
    }

    @Override
    public int maxVcpus(Optional<String> domainType) {
        return engine.get().maxVcpus(domainType);
    }

    @Override
    public OptionalInt vcpuLimit(Optional<String> domainType) {
        return engine.get().vcpuLimit(domainType);
    }
}
