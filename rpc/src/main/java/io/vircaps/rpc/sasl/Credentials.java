package io.vircaps.rpc.sasl;

import java.util.Optional;

/** What a user shows to be let in; asked only for what a mechanism needs. */
public interface Credentials {
    /** Nothing to show. */
    Credentials NONE = wanted -> Optional.empty();

    /** One credential; empty if the user has none of it. */
    Optional<String> find(Credential wanted);
}
