package io.vircaps.driver.remote;

import io.vircaps.connect.Connection;
import io.vircaps.model.Extras;
import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.xml.XmlTree;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * {@code <vcpu max=…>} of a daemon's domain capabilities, which {@code virsh maxvcpus}
 * prints if there are any
 * ({@code cmdMaxvcpus} in {@code tools/virsh-host.c}).
 */
final class DomainVcpus {
    private DomainVcpus() {}

    /**
     * The number for a domain type; empty if the daemon has no domain capabilities for it, or they do not contain it.
     */
    static Optional<Integer> of(Connection connection, Optional<String> type) {
        try {
            GuestQuery asked = type.map(name -> GuestQuery.ANY.domainType(new DomainType(name)))
                    .orElse(GuestQuery.ANY);
            return max(connection.domainCapabilitiesXml(asked));
        } catch (VircapsException refused) {
            if (refused.kind() == Kind.RPC) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    /** The attribute {@code max} of {@code <vcpu>}. */
    private static Optional<Integer> max(String document) {
        Extras.Element root = XmlTree.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        for (Extras.Element element : root.children()) {
            if (element.name().equals("vcpu")) {
                return element.attributes().stream()
                        .filter(attribute -> attribute.name().equals("max"))
                        .map(Extras.Attribute::value)
                        .filter(value -> value.matches("[0-9]{1,9}"))
                        .map(Integer::valueOf)
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
