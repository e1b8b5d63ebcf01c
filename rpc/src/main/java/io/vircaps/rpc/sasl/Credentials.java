package io.vircaps.rpc.sasl;

import java.util.Optional;

/** The credentials of a user. They are read when a mechanism needs them. */
public interface Credentials {
    /** No credentials. */
    Credentials NONE = credential -> Optional.empty();

    /** A credential; empty if the user does not have it. */
    Optional<String> find(Credential credential);
}
