package io.vircaps.driver.xen.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.spi.EngineAbsentException;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Version;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Dom0Test {
    private static final String HYPERVISOR = "sys/hypervisor/";

    private final Map<String, String> files = new HashMap<>(Map.of(
            "proc/xen/capabilities",
            "control_d\n",
            HYPERVISOR + "type",
            "xen\n",
            HYPERVISOR + "properties/capabilities",
            "xen-3.0-x86_64 \n",
            HYPERVISOR + "version/major",
            "4\n",
            HYPERVISOR + "version/minor",
            "17\n"));

    private Dom0 dom0() {
        return new Dom0(KernelFiles.of(files));
    }

    @Test
    void controlsXenByItsRole() {
        assertThat(dom0().isControl()).isTrue();
        dom0().requireControl();

        files.put("proc/xen/capabilities", "\n");
        assertThat(dom0().isControl()).isFalse();
    }

    @Test
    void refusesAnotherDomainAndAHostWithoutXen() {
        files.remove("proc/xen/capabilities");
        assertThatThrownBy(() -> dom0().requireControl())
                .isInstanceOf(EngineAbsentException.class)
                .hasMessage("/proc/xen/capabilities: libxenlight state driver is not active: expected control_d,"
                        + " found 'a domain that does not control Xen'");

        files.remove(HYPERVISOR + "type");
        assertThatThrownBy(() -> dom0().requireControl()).hasMessageEndingWith("found 'no Xen'");
    }

    @Test
    void readsCapabilitiesAndVersion() {
        assertThat(dom0().capabilities())
                .contains(new XenCaps("/sys/hypervisor/properties/capabilities", "xen-3.0-x86_64"));
        assertThat(dom0().version()).contains(new Version(4, 17, 0));

        files.put(HYPERVISOR + "properties/capabilities", "\n");
        files.remove(HYPERVISOR + "version/minor");
        assertThat(dom0().capabilities()).isEmpty();
        assertThat(dom0().version()).isEmpty();
    }

    @Test
    void hasTheContentOfEachFileThatCanBeRead() {
        assertThat(dom0().contents()).isEqualTo(files);

        KernelFiles refused = HostSource.of(files, Map.of("refused.sys/hypervisor/type", "permission denied"))
                .files();
        assertThat(new Dom0(refused).contents()).hasSize(4).doesNotContainKey(HYPERVISOR + "type");
    }

    @Test
    void stateChangesWithRoleCapabilitiesAndVersion() {
        assertThat(dom0().state()).isEqualTo("control_d\nxen-3.0-x86_644.17.0");
    }
}
