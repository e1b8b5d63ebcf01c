package io.vircaps.driver.xen;

import io.vircaps.connect.Domains;
import io.vircaps.model.guest.DomainType;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The domain functions of libvirt's Xen driver.
 *
 * @param hardware the figures of the machine
 */
record XenDomains(XenHardware hardware) implements Domains {
    /** The maximum number of CPUs of a PV guest, which is the default machine; {@code PV_MAX_VCPUS}. */
    private static final int MOST_VCPUS = 512;

    /** {@code libxlConnectGetMaxVcpus}: the CPUs the machine can have, for every type. */
    @Override
    public int maxVcpus(Optional<String> domainType) {
        return hardware.info().required("max_cpu_id") + 1;
    }

    /** Only the domain type xen has domain capabilities. */
    @Override
    public OptionalInt vcpuLimit(Optional<String> domainType) {
        boolean isXen = domainType.map(DomainType.XEN.name()::equals).orElse(true);
        return isXen ? OptionalInt.of(MOST_VCPUS) : OptionalInt.empty();
    }
}
