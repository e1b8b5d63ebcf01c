package io.vircaps.host.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.spi.SecurityConfig;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.host.SecurityModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApparmorTest {
    private static final String PROFILES = "sys/kernel/security/apparmor/profiles";
    private static final String TEMPLATE = "etc/apparmor.d/libvirt/TEMPLATE.";
    private static final SecurityConfig CONFIG = new SecurityConfig(
            "qemu.conf",
            true,
            new SecurityConfig.SelinuxContexts("x", false, List.of(), List.of(DomainType.KVM)),
            Optional.empty());

    private final Map<String, String> files =
            new HashMap<>(Map.of(PROFILES, "libvirtd (enforce)\n", TEMPLATE + "qemu", "", TEMPLATE + "lxc", ""));

    private Optional<String> unused(Map<String, String> facts) {
        return new Apparmor().unused(CONFIG, HostSource.of(files, facts).files());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"libvirtd (enforce)\n", "/usr/sbin/libvirtd (enforce)\n", "/usr/sbin/virtqemud (enforce)\n"})
    void isUsedWhereADaemonIsConfined(String profiles) {
        files.put(PROFILES, profiles);

        assertThat(unused(Map.of())).isEmpty();
    }

    @Test
    void isUnusedWithoutAProfileOfADaemon() {
        files.put(PROFILES, "virtqemud (enforce)\ndnsmasq (enforce)\n");

        assertThat(unused(Map.of())).contains("no profile of libvirt's daemon is loaded");
    }

    @Test
    void namesTheFileThatIsMissingOrUnreadable() {
        files.remove(TEMPLATE + "lxc");
        assertThat(unused(Map.of())).contains("no " + TEMPLATE + "lxc");
        assertThat(unused(Map.of("refused." + PROFILES, "permission denied")))
                .contains(PROFILES + ": permission denied");

        files.remove(PROFILES);
        assertThat(unused(Map.of())).contains("no " + PROFILES);
    }

    @Test
    void hasNoLabels() {
        assertThat(new Apparmor().model(CONFIG, KernelFiles.of(files)))
                .isEqualTo(new SecurityModel("apparmor", "0", List.of(), Extras.NONE));
    }
}
