package io.vircaps.cli.verb;

import io.vircaps.cli.command.VerbContext;
import io.vircaps.connect.Connection;
import io.vircaps.output.json.ConnectionJson;

/** {@code virsh uri}. */
final class UriVerb extends ConnectedVerb {
    UriVerb() {
        super(
                "uri",
                "print the URI of the engine",
                "Prints the URI as libvirt states it, after defaults and aliases.",
                "failed to get URI");
    }

    @Override
    String text(Connection connection, VerbContext context) {
        return connection.uri() + "\n";
    }

    @Override
    String json(Connection connection, VerbContext context) {
        return ConnectionJson.write("uri", connection.uri());
    }
}
