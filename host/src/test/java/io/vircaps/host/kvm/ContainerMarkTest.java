package io.vircaps.host.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostFacts;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerMarkTest {
    private static HostSource host(Map<String, String> files, Map<String, String> facts) {
        return HostSource.of(files, facts);
    }

    @ParameterizedTest
    @ValueSource(strings = {".dockerenv", "run/.containerenv", "run/systemd/container"})
    void isTheFileOfAContainerManager(String mark) {
        assertThat(ContainerMark.of(host(Map.of(mark, ""), Map.of())))
                .isEqualTo("and /" + mark + " indicates a container");
    }

    @Test
    void isTheVariableOfProcess1() {
        assertThat(ContainerMark.of(host(Map.of(), Map.of("container", "podman"))))
                .isEqualTo("and container=podman of process 1 indicates a container");
        assertThat(ContainerMark.manager(host(Map.of(), Map.of("container", "podman"))))
                .contains("podman");
    }

    @Test
    void isMissingElsewhere() {
        assertThat(ContainerMark.of(host(Map.of(), Map.of()))).isEqualTo("and nothing indicates a container");
        assertThat(ContainerMark.manager(host(Map.of(), Map.of()))).isEmpty();
    }

    private static Optional<String> managerOfLive(String environment) {
        HostFacts facts = host(Map.of(), Map.of()).facts();
        KernelFiles files = KernelFiles.of(Map.of("proc/1/environ", environment));
        return ContainerMark.manager(new HostSource(files, facts, Optional.empty(), true));
    }

    @Test
    void isReadFromTheEnvironmentOfTheLiveMachine() {
        assertThat(managerOfLive("PATH=/bin\0container=lxc\0HOME=/\0")).contains("lxc");
        assertThat(managerOfLive("PATH=/bin\0mycontainer=lxc\0")).isEmpty();
    }
}
