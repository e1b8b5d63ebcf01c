package io.vircaps.connect.spi;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/**
 * The URI of an engine that a host has once and shows to root alone: {@code SCHEME:///system}, {@code SCHEME:///} for
 * short.
 */
public final class SystemUri {
    private static final String PATH = "/system";

    private SystemUri() {}

    /** The URI in full. */
    public static ConnectionUri of(String scheme) {
        return ConnectionUri.local(scheme, PATH);
    }

    /**
     * Makes sure that a URI is that one.
     *
     * @param errorPrefix how the error message of libvirt's driver begins for another path: {@code Unexpected LXC}
     * @throws VircapsException if it names another path
     */
    public static void require(ConnectionUri uri, String errorPrefix) {
        String path = uri.path();
        if (!path.isEmpty() && !path.equals("/") && !path.equals(PATH)) {
            throw new VircapsException(
                    Problem.of(Kind.INTERNAL_ERROR, errorPrefix + " URI path '" + path + "', try " + of(uri.driver())));
        }
    }
}
