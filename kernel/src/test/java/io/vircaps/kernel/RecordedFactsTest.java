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

class RecordedFactsTest {
    private static RecordedFacts facts(String hostText) {
        return new RecordedFacts(RecordedFacts.parse(new KernelText("dir/host.txt", hostText)));
    }

    @Test
    void readsEachFact() {
        RecordedFacts facts = facts("""
                # an ordinary user on POWER
                arch = ppc64le
                page-size = 65536

                user = uid=1000 gid=1001 groups=27,36
                path = /opt/bin:/usr/bin
                home = /home/alice
                config-home = /etc/alice
                kvm.device = 0660 5:36
                logind.CanSuspend = na
                """);

        assertThat(facts.machine()).isEqualTo("ppc64le");
        assertThat(facts.pageSize()).isEqualTo(MemorySize.ofBytes(65536));
        assertThat(facts.user()).isEqualTo(new HostUser(1000, 1001, List.of(27L, 36L)));
        assertThat(facts.searchPath()).isEqualTo("/opt/bin:/usr/bin");
        assertThat(facts.home()).isEqualTo("home/alice");
        assertThat(facts.configHome()).isEqualTo("etc/alice");
        assertThat(facts.kvm()).isEqualTo(new KvmDevice(true, 0660, 5, 36, true, ""));
        assertThat(facts.recorded("logind.CanSuspend")).contains("na");
        assertThat(facts.recorded("logind.CanHibernate")).isEmpty();
    }

    @Test
    void hasTheDefaultsOfMostHosts() {
        RecordedFacts facts = facts("");

        assertThat(facts.machine()).isEqualTo("x86_64");
        assertThat(facts.pageSize()).isEqualTo(MemorySize.ofBytes(4096));
        assertThat(facts.user()).isEqualTo(HostUser.ROOT);
        assertThat(facts.kvm()).isEqualTo(KvmDevice.MISSING);
        assertThat(facts.searchPath()).isEqualTo("/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
        assertThat(facts.home()).isEqualTo("root");
        assertThat(facts.configHome()).isEqualTo("root/.config");
        assertThat(facts.refusals()).isEmpty();
    }

    @Test
    void configurationIsBelowHomeByDefault() {
        assertThat(facts("home = /home/alice\n").configHome()).isEqualTo("home/alice/.config");
    }

    @Test
    void permissionsDecideWhetherKvmOpens() {
        String device = "kvm.device = 0660 0:36\n";
        String alice = "user = uid=1000 gid=1000\n";

        assertThat(facts(device + alice).kvm()).isEqualTo(new KvmDevice(true, 0660, 0, 36, false, "permission denied"));
        assertThat(facts(device).kvm().opens()).isTrue();
        assertThat(facts(device + alice + "kvm.open = yes\n").kvm().opens()).isTrue();
        assertThat(facts(device + "kvm.open = No such device\n").kvm())
                .isEqualTo(new KvmDevice(true, 0660, 0, 36, false, "No such device"));
    }

    @Test
    void refusalsAreKeyedByPath() {
        assertThat(facts("refused.sys/x = permission denied\nrefused.dev/y = Input/output error\n")
                        .refusals())
                .isEqualTo(Map.of("sys/x", "permission denied", "dev/y", "Input/output error"));
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
                "numa.get-mempolicy = no",
                "page-size = 4 KiB",
                "page-size = 512",
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
    void refusesMalformedFacts(String hostText) {
        assertThatThrownBy(() -> facts(hostText))
                .isInstanceOfSatisfying(
                        HostFactsException.class,
                        malformed -> assertThat(malformed.kind()).isEqualTo(Kind.CONF_SYNTAX));
    }

    @Test
    void namesFileLineExpectedAndFound() {
        assertThatThrownBy(() -> facts("arch = x86_64\noops\n"))
                .hasMessage("dir/host.txt:2: malformed: expected key = value, found 'oops'");
        assertThatThrownBy(() -> facts("\n# a\narhc = x86_64\n"))
                .hasMessageStartingWith("dir/host.txt:3: unknown key: expected one of [arch, ")
                .hasMessageEndingWith(" or refused.PATH, found 'arhc'");
        assertThatThrownBy(() -> facts("page-size = 1000\n"))
                .hasMessage("host.txt, page-size: malformed: expected a power of two from 1024 on, found '1000'");
        assertThatThrownBy(() -> facts("kvm.max-vcpus = 0\n"))
                .hasMessage("host.txt, kvm.max-vcpus: malformed: expected a number from 1 on, found '0'");
    }

    @Test
    void refusesADirectoryWithoutTheFile(@TempDir Path directory) {
        assertThatThrownBy(() -> RecordedFacts.read(directory.resolve("nowhere")))
                .isInstanceOf(HostFactsException.class)
                .hasMessageEndingWith("no host directory: expected a directory with host.txt, found 'no directory'");
        assertThatThrownBy(() -> RecordedFacts.read(directory))
                .hasMessageEndingWith(
                        "no host directory: expected a directory with host.txt, found 'a directory without'");
    }

    @Test
    void readsTheFileOfADirectory(@TempDir Path directory) throws IOException {
        Trees.write(directory, Map.of("host.txt", "arch = s390x\n"));

        assertThat(RecordedFacts.read(directory).machine()).isEqualTo("s390x");
    }
}
