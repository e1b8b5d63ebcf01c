package io.vircaps.host.security;

import io.vircaps.connect.spi.SecurityConfig;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.host.SecurityModel;
import java.util.Optional;

/** A kernel's way to confine processes that libvirt can use; libvirt's security driver. */
interface Confinement {
    /** The model's name, for example {@code selinux}. */
    String name();

    /** Why a driver with this configuration does not use it on the host with these files; empty if it does. */
    Optional<String> unused(SecurityConfig config, KernelFiles files);

    /**
     * The model as a driver with this configuration reports it.
     *
     * @throws io.vircaps.model.VircapsException if it is in use and its files are not complete, in which case libvirt's
     *     driver would not start
     */
    SecurityModel model(SecurityConfig config, KernelFiles files);
}
