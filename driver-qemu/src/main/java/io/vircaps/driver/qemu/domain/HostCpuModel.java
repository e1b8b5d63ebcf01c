package io.vircaps.driver.qemu.domain;

import io.vircaps.cpu.HypervisorModels;
import io.vircaps.model.cpu.GuestCpu;
import java.util.Optional;

/** The host's CPU, {@code virQEMUCapsProbeHostCPU}. */
@FunctionalInterface
public interface HostCpuModel {
    /**
     * The host's CPU as a guest's; empty if it is not known.
     *
     * @param models the models of the emulator
     */
    Optional<GuestCpu> asGuest(HypervisorModels models);
}
