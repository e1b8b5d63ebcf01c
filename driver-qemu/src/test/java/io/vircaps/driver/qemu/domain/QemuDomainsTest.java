package io.vircaps.driver.qemu.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.driver.qemu.process.EmulatorFinder;
import io.vircaps.driver.qemu.process.Emulators;
import io.vircaps.driver.qemu.query.DomainFacts;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.driver.qemu.target.QemuUri;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Dialect;
import io.vircaps.model.VircapsException;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.note.Note;
import io.vircaps.store.ProbeCache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QemuDomainsTest {
    private static final String X86 = "/usr/bin/qemu-system-x86_64";
    private static final String OWN = "home/me/.config/qemu/firmware/50-own.json";

    private final SampleEmulator emulator = new SampleEmulator();
    private final Map<String, String> files = new HashMap<>();
    private String started = "";

    private final Map<String, String> facts =
            new HashMap<>(Map.of("path", "/nowhere", "home", "/home/me", "config-home", "/home/me/.config"));

    private DomainCapabilities capabilities(String uri, GuestQuery query, boolean startsNamed) {
        HostSource host = HostSource.of(files, facts);
        QemuTarget target = new QemuTarget(QemuUri.of(ConnectionUri.parse(uri), host), host, Dialect.DEFAULT);
        return new QemuDomains(
                        target, new OneEmulator(), CpuMaps.source(Dialect.DEFAULT), ProbeCache.none(), startsNamed)
                .capabilities(query);
    }

    private DomainCapabilities capabilities(String uri) {
        return capabilities(uri, GuestQuery.ANY, false);
    }

    private static List<String> loaders(DomainCapabilities capabilities) {
        return capabilities.os().orElseThrow().loader().orElseThrow().paths();
    }

    @Test
    void areThoseOfTheEmulatorInThePath() {
        DomainCapabilities capabilities = capabilities("qemu:///system");

        assertThat(capabilities.subject().emulator()).contains(X86);
        assertThat(capabilities.subject().type()).isEqualTo(DomainType.KVM);
        assertThat(started).isEqualTo("domains " + X86);
    }

    @Test
    void areThoseOfANamedEmulatorIfItMayBeStarted() {
        GuestQuery named = GuestQuery.ANY.emulator("./mine");

        assertThat(capabilities("qemu:///system", named, true).subject().emulator())
                .contains("./mine");
        assertThat(started).isEqualTo("named ./mine");
        assertThatThrownBy(() -> capabilities("qemu:///system", named, false))
                .isInstanceOf(VircapsException.class)
                .hasMessageContaining("'./mine' is not one of those found in PATH");
    }

    @Test
    void haveTheUsersFirmwareInASessionOnly() {
        files.put(OWN, """
                {"interface-types": ["uefi"],
                 "mapping": {"device": "flash", "executable": {"filename": "/own.fd", "format": "raw"}},
                 "targets": [{"architecture": "x86_64", "machines": ["*"]}],
                 "features": []}
                """);
        files.put("own.fd", "");

        assertThat(loaders(capabilities("qemu:///system"))).isEmpty();
        facts.put("user", "uid=1000 gid=1000");
        assertThat(loaders(capabilities("qemu:///session"))).containsExactly("/own.fd");
    }

    @Test
    void haveTheImagesOfTheConfiguration() {
        files.put("etc/libvirt/qemu.conf", "nvram = [ \"/conf.fd:/vars.fd\" ]\n");
        files.put("conf.fd", "");

        assertThat(loaders(capabilities("qemu:///system"))).containsExactly("/conf.fd");
    }

    private final class OneEmulator implements Emulators, EmulatorFinder {
        @Override
        public EmulatorFinder finder() {
            return this;
        }

        @Override
        public Pending query(Set<String> paths) {
            throw new AssertionError("queried for the capabilities document");
        }

        @Override
        public DomainFacts queryDomains(String path) {
            started = "domains " + path;
            return emulator.facts();
        }

        @Override
        public DomainFacts queryNamed(String path) {
            started = "named " + path;
            return emulator.facts();
        }

        @Override
        public Optional<String> find(String name) {
            return Optional.of(X86).filter(path -> path.endsWith("/" + name));
        }

        @Override
        public String directories() {
            return "/usr/bin";
        }

        @Override
        public List<Note> notes() {
            return List.of();
        }

        @Override
        public List<String> places() {
            return List.of();
        }
    }
}
