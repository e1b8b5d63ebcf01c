package io.vircaps.driver.xen.hypervisor;

import io.vircaps.driver.xen.libxl.XlInfo;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.host.Host;
import io.vircaps.model.note.Probed;
import java.util.List;
import java.util.Optional;

/** What one of libvirt's two drivers of Xen told, and how it wrote that. */
public interface XenDocument {
    /**
     * The host but for its topology.
     *
     * @param info what the toolstack told
     */
    Probed<Host.Builder> host(Optional<XlInfo> info);

    /**
     * The hypervisor's string as that driver got it.
     *
     * @param info what the toolstack told
     */
    Optional<XenCaps> caps(Optional<XlInfo> info);

    /** The guests that follow from the hypervisor's string. */
    Probed<List<Guest>> guests(XenCaps caps);

    /** Its text. */
    String write(Capabilities capabilities, Dialect dialect);
}
