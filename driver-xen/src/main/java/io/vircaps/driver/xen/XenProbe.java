package io.vircaps.driver.xen;

import io.vircaps.driver.xen.hypervisor.XenCaps;
import io.vircaps.driver.xen.hypervisor.XenDocument;
import io.vircaps.driver.xen.hypervisor.XenPrograms;
import io.vircaps.driver.xen.libxl.XenCells;
import io.vircaps.driver.xen.libxl.Xl;
import io.vircaps.driver.xen.libxl.XlInfo;
import io.vircaps.driver.xen.libxl.XlNotes;
import io.vircaps.driver.xen.libxl.XlText;
import io.vircaps.host.ArchProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.host.Host;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The probe of a Xen document, for both of libvirt's drivers, with notes on what is missing. */
final class XenProbe {
    private final HostSource host;
    private final Xl xl;
    private final XenDocument document;
    private final List<Note> notes = new ArrayList<>();

    private XenProbe(HostSource host, Xl xl, XenDocument document) {
        this.host = host;
        this.xl = xl;
        this.document = document;
    }

    /** The document of the host's current state. */
    static Probed<Capabilities> probe(HostSource host, Xl xl, XenDocument document) {
        XenProbe probe = new XenProbe(host, xl, document);
        Capabilities capabilities = probe.capabilities();
        return new Probed<>(capabilities, probe.notes);
    }

    private Capabilities capabilities() {
        Optional<XlInfo> info = keep(xl.info()).map(XlText::parse);
        Host.Builder parts = keep(document.host(info));
        info.flatMap(XenCells::of).ifPresent(parts::topology);
        info.ifPresent(printed -> notes.addAll(XlNotes.of(printed, ArchProbe.named(host.facts()))));
        List<Guest> guests = document.caps(info).map(this::guests).orElseGet(this::noGuests);
        return new Capabilities(Optional.of(parts.build()), guests, Optional.empty(), Extras.NONE);
    }

    private List<Guest> guests(XenCaps caps) {
        List<Guest> guests = keep(document.guests(caps));
        notes.addAll(XenPrograms.notes(host.files(), guests));
        return guests;
    }

    private List<Guest> noGuests() {
        notes.add(XenMissingGuests.unknown());
        return List.of();
    }

    private <T> T keep(Probed<T> probed) {
        notes.addAll(probed.notes());
        return probed.value();
    }
}
