package io.vircaps.cli.verb;

import io.vircaps.cli.command.VerbContext;
import io.vircaps.connect.Connection;

/** {@code virsh pool-capabilities}. */
final class PoolCapabilitiesVerb extends ConnectedVerb {
    PoolCapabilitiesVerb() {
        super(
                "pool-capabilities",
                "print what storage pools can be made",
                "Prints libvirt's storage pool capabilities document: all types of pools, and whether libvirt could"
                        + " make them here. Those are the types whose modules are in libvirt's directory; where"
                        + " libvirt is not installed, those of Debian's package of its daemon. Test engines have no"
                        + " such document.",
                "failed to get storage pool capabilities");
    }

    @Override
    public boolean hasJson() {
        return false;
    }

    @Override
    String text(Connection connection, VerbContext context) {
        return connection.storage().poolsXml() + "\n";
    }
}
