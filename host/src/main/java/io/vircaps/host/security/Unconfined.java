package io.vircaps.host.security;

import io.vircaps.connect.spi.SecurityConfig;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Extras;
import io.vircaps.model.host.SecurityModel;
import java.util.List;
import java.util.Optional;

/** No confinement, which is always to be had. */
final class Unconfined implements Confinement {
    static final String NAME = "none";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> unused(SecurityConfig config, KernelFiles files) {
        return Optional.empty();
    }

    @Override
    public SecurityModel model(SecurityConfig config, KernelFiles files) {
        return new SecurityModel(NAME, "0", List.of(), Extras.NONE);
    }
}
