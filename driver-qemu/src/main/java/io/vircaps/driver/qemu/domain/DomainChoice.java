package io.vircaps.driver.qemu.domain;

import io.vircaps.model.Arch;
import io.vircaps.model.guest.DomainType;

/**
 * The domain that a query selects: what its capabilities depend on.
 *
 * @param emulator path of the emulator
 * @param arch     architecture of the guest
 * @param type     domain type, {@code qemu} or {@code kvm}
 * @param machine  the machine type's canonical name
 */
public record DomainChoice(String emulator, Arch arch, DomainType type, String machine) {
    boolean isKvm() {
        return type.equals(DomainType.KVM);
    }
}
