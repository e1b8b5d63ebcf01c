package io.vircaps.host;

import io.vircaps.connect.spi.SecurityConfig;
import io.vircaps.connect.spi.SecurityConfig.BuiltAccount;
import io.vircaps.model.guest.DomainType;
import java.util.List;
import java.util.Optional;

/** The security configuration of an engine whose guests run as a user. */
public final class SampleSecurity {
    private static final List<DomainType> LABELLED = List.of(DomainType.KVM, DomainType.QEMU);

    /** File {@code qemu.conf}, with the accounts of four distributions. */
    public static final SecurityConfig MACHINES = new SecurityConfig(
            "qemu.conf",
            true,
            new SecurityConfig.SelinuxContexts("virtual_domain_context", false, List.of(), LABELLED),
            Optional.of(new SecurityConfig.Account(
                    List.of(
                            new BuiltAccount(List.of("arch"), "nobody", "nobody", false),
                            new BuiltAccount(List.of("fedora", "suse"), "qemu", "qemu", true),
                            new BuiltAccount(List.of("ubuntu"), "libvirt-qemu", "kvm", false),
                            new BuiltAccount(List.of(), "libvirt-qemu", "libvirt-qemu", true)),
                    LABELLED)));

    private SampleSecurity() {}
}
