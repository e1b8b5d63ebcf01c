package io.vircaps.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Kind;
import io.vircaps.model.MemorySize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostSourceTest {
    @TempDir
    Path directory = Path.of("");

    private HostSource host(String hostText) throws IOException {
        Trees.write(directory, Map.of("host.txt", hostText, "root/etc/machine-id", "abc\n"));
        return HostSource.directory(directory);
    }

    @Test
    void readsFilesBelowRootAndFactsOfHostText() throws IOException {
        HostSource host = host("""
                # an ordinary user on POWER
                arch = ppc64le
                page-size = 65536

                user = uid=1000 gid=1000 groups=27,36
                path = /opt/bin:/usr/bin
                home = /home/alice
                kvm.device = 0660 0:36
                logind.CanSuspend = na
                """);

        assertThat(host.files().read("etc/machine-id").orElseThrow().line()).isEqualTo("abc");
        HostFacts facts = host.facts();
        assertThat(facts.machine()).isEqualTo("ppc64le");
        assertThat(facts.pageSize()).isEqualTo(MemorySize.ofBytes(65536));
        assertThat(facts.user()).isEqualTo(new HostUser(1000, 1000, List.of(27L, 36L)));
        assertThat(facts.searchPath()).isEqualTo("/opt/bin:/usr/bin");
        assertThat(facts.home()).isEqualTo("home/alice");
        assertThat(facts.configHome()).isEqualTo("home/alice/.config");
        assertThat(facts.kvm()).isEqualTo(new KvmDevice(true, 0660, 0, 36, true, ""));
        assertThat(facts.recorded("logind.CanSuspend")).contains("na");
        assertThat(facts.recorded("logind.CanHibernate")).isEmpty();
        assertThat(host.isLive()).isFalse();
    }

    @Test
    void takesWhatMostHostsHaveForWhatIsNotTold() throws IOException {
        HostFacts facts = host("").facts();

        assertThat(facts.machine()).isEqualTo("x86_64");
        assertThat(facts.pageSize()).isEqualTo(MemorySize.ofBytes(4096));
        assertThat(facts.user()).isEqualTo(HostUser.ROOT);
        assertThat(facts.kvm()).isEqualTo(KvmDevice.MISSING);
        assertThat(facts.searchPath()).contains("/usr/bin");
    }

    @Test
    void knowsWhetherKvmOpens() throws IOException {
        String device = "kvm.device = 0660 0:36\n";
        String alice = "user = uid=1000 gid=1000\n";

        assertThat(host(device + alice).facts().kvm().refusal()).isEqualTo("permission denied");
        assertThat(host(device).facts().kvm().opens()).isTrue();
        assertThat(host(device + "kvm.open = No such device\n").facts().kvm())
                .isEqualTo(new KvmDevice(true, 0660, 0, 36, false, "No such device"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arch",
                "= x",
                "arch = a\narch = b",
                "kvm.max-vcpu = 8",
                "kvm.max-vcpus = -8",
                "kvm.max-vcpus = 0",
                "kvm.max-vcpus = many",
                "page-size = 4 KiB",
                "page-size = 1000",
                "page-size = 0",
                "user = alice",
                "user = uid=1",
                "user = uid=1 gid=x",
                "user = uid=1 gid=1 groups=",
                "kvm.device = 0660",
                "kvm.device = rw 0:0",
                "kvm.device = 0660 0",
                "page-size = 99999999999999999999"
            })
    void refusesMalformedFactsWhenTheDirectoryIsOpened(String hostText) {
        assertThatThrownBy(() -> host(hostText))
                .isInstanceOfSatisfying(
                        HostFactsException.class,
                        malformed -> assertThat(malformed.kind()).isEqualTo(Kind.CONF_SYNTAX));
    }

    @Test
    void namesTheLine() {
        assertThatThrownBy(() -> host("arch = x86_64\noops\n"))
                .hasMessageEndingWith("host.txt:2: malformed: expected key = value, found 'oops'");
    }

    @Test
    void refusesADirectoryThatIsNone() {
        assertThatThrownBy(() -> HostSource.directory(directory.resolve("nowhere")))
                .isInstanceOf(HostFactsException.class)
                .hasMessageEndingWith("no host directory: expected a directory with host.txt, found 'no directory'");
        assertThatThrownBy(() -> HostSource.directory(directory))
                .isInstanceOf(HostFactsException.class)
                .hasMessageEndingWith(
                        "no host directory: expected a directory with host.txt, found 'a directory without'");
    }

    @Test
    void letsOthersLookAtItsFiles() {
        HostSource host = HostSource.of(Map.of("a", "1"), Map.of());
        KernelFilesRecorder recorder = new KernelFilesRecorder(host.files());

        host.files(recorder).files().read("a");

        assertThat(recorder.contents()).containsExactly("a");
    }
}
