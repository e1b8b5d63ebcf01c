package io.vircaps.driver.qemu.domain;

import io.vircaps.cpu.HypervisorModels;
import io.vircaps.model.cpu.GuestCpu;
import java.util.Optional;

/** The host's CPU, {@code virQEMUCapsProbeHostCPU}. */
@FunctionalInterface
public interface HostCpuModel {
    /**
     * The host's CPU as a guest would be given it; empty if it is not known.
     *
     * @param offered the models the emulator offers
     */
    Optional<GuestCpu> asGuest(HypervisorModels offered);
}
