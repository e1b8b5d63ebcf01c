package io.vircaps.driver.qemu.domain;

import io.vircaps.model.Arch;
import io.vircaps.model.guest.DomainType;

/**
 * A domain as far as its capabilities depend on it.
 *
 * @param emulator path of the emulator
 * @param arch     its architecture
 * @param type     its type, {@code qemu} or {@code kvm}
 * @param machine  the machine type's canonical name
 */
public record DomainChoice(String emulator, Arch arch, DomainType type, String machine) {
    boolean isKvm() {
        return type.equals(DomainType.KVM);
    }
}
