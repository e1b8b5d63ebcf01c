package io.vircaps.connect;

import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.Engine;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.nio.file.Path;

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

    @Override
    public void gather(Path directory, ConnectionOptions options) {
        throw new UnsupportedOperationException("nothing to gather");
    }
}
