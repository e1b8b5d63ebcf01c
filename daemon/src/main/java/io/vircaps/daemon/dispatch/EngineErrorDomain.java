package io.vircaps.daemon.dispatch;

import io.vircaps.rpc.protocol.ErrorDomain;

/** The libvirt error domain of each engine, by the scheme of its URIs; {@code virErrorDomain}. */
final class EngineErrorDomain {
    private EngineErrorDomain() {}

    /** The error domain of the engine that serves a URI; {@link ErrorDomain#NONE} for an unknown scheme. */
    static int of(String uri) {
        return switch (uri.substring(0, Math.max(uri.indexOf(':'), 0))) {
            case "qemu" -> 10;
            case "test" -> 12;
            case "lxc" -> 17;
            case "xen" -> 41;
            case "ch" -> 72;
            default -> ErrorDomain.NONE;
        };
    }
}
