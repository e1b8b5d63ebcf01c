package io.vircaps.host.security;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Extras;
import io.vircaps.model.host.SecurityModel;
import java.util.List;
import java.util.Optional;

/** No confinement, which is always to be had. */
final class Unconfined implements Confinement {
    static final String MODEL = "none";

    @Override
    public String model() {
        return MODEL;
    }

    @Override
    public Optional<String> unused(KernelFiles files) {
        return Optional.empty();
    }

    @Override
    public SecurityModel forQemu(KernelFiles files) {
        return new SecurityModel(MODEL, "0", List.of(), Extras.NONE);
    }
}
