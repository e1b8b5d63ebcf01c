package io.vircaps.driver.ch;

import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.Node;
import io.vircaps.connect.Storage;
import io.vircaps.connect.spi.Diagnostics;
import io.vircaps.connect.spi.Engine;
import io.vircaps.host.ConfigDirectory;
import io.vircaps.host.HostPart;
import io.vircaps.host.HostProbe;
import io.vircaps.host.HostRequest;
import io.vircaps.host.HostState;
import io.vircaps.host.HostView;
import io.vircaps.host.cause.HostDiagnostics;
import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.host.kvm.KvmAccess;
import io.vircaps.host.storage.StorageProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.host.Host;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.store.ProbeCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Cloud Hypervisor on one host; {@code src/ch/ch_conf.c} and {@code ch_driver.c} of libvirt. */
record ChEngine(String uri, HostSource host, Dialect dialect) implements Engine {
    private static final Set<HostPart> PARTS = Set.of(HostPart.TOPOLOGY, HostPart.CACHE);

    private HostView view() {
        return HostView.of(host, dialect);
    }

    @Override
    public Probed<Capabilities> probe() {
        Probed<Host> probed = new HostProbe(view(), ProbeCache.none(), CpuDecoder.NONE)
                .probe(HostRequest.of(ConfigDirectory.system(host), PARTS));
        List<Note> notes = new ArrayList<>(probed.notes());
        KvmAccess.obstacle(host).ifPresent(notes::add);
        return new Probed<>(
                new Capabilities(Optional.of(probed.value()), List.of(guest()), Optional.empty(), Extras.NONE), notes);
    }

    private Guest guest() {
        Arch arch = view().arch();
        GuestArch guestArch = new GuestArch(
                arch,
                arch.wordsize().orElse(0),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(Domain.of(DomainType.KVM)),
                Extras.NONE);
        return new Guest(OsType.HVM, guestArch, List.of(), Extras.NONE);
    }

    @Override
    public Diagnostics diagnostics() {
        return new HostDiagnostics(host);
    }

    @Override
    public String state() {
        return HostState.of(host, List.of());
    }

    /** Only the program itself knows its version, and no document depends on that. */
    @Override
    public HypervisorVersion version() {
        return new HypervisorVersion("CH", Optional.empty());
    }

    @Override
    public Node node(Supplier<Capabilities> capabilities) {
        return new ChNode(view());
    }

    @Override
    public Storage storage() {
        return new StorageProbe(host.files());
    }
}
