package io.vircaps.connect;

import io.vircaps.model.guest.GuestQuery;
import java.util.Optional;

/** A group of a connection that still has the former methods. */
final class FormerDomains implements Domains {
    private final Connection connection;

    FormerDomains(Connection connection) {
        this.connection = connection;
    }

    @Override
    public String capabilitiesXml(GuestQuery query) {
        return connection.domainCapabilitiesXml(query);
    }

    @Override
    public int maxVcpus(Optional<String> domainType) {
        return connection.maxVcpus(domainType);
    }
}
