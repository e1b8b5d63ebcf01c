package io.vircaps.connect;

import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.Engine;
import io.vircaps.connect.spi.EngineProfile;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.util.List;
import java.util.Optional;

/**
 * A driver that opens a {@link ScriptedEngine}, or refuses to.
 *
 * @param scheme  its scheme
 * @param rank    when it is tried
 * @param present whether it says it is there
 * @param refuses whether opening it fails
 */
record ScriptedDriver(String scheme, int rank, boolean present, boolean refuses) implements Driver {
    @Override
    public EngineProfile profile() {
        return EngineProfile.of(scheme, 0, uris()).rank(rank);
    }

    /** The engine xen has the short forms it has in libvirt. */
    private EngineProfile.Uris uris() {
        List<String> aliases = scheme.equals("xen") ? List.of("xen", "xen://") : List.of();
        return new EngineProfile.Uris(Optional.of(scheme + ":///system"), Optional.empty(), aliases);
    }

    @Override
    public ConnectionUri defaultUri(ConnectionOptions options) {
        return ConnectionUri.local(scheme, "/system");
    }

    @Override
    public boolean present(ConnectionOptions options) {
        return present;
    }

    @Override
    public Engine open(ConnectionUri uri, ConnectionOptions options) {
        if (refuses) {
            throw new VircapsException(
                    Problem.of(Kind.OPERATION_FAILED, "refused").at(uri.toString()));
        }
        return new ScriptedEngine(uri.toString());
    }
}
