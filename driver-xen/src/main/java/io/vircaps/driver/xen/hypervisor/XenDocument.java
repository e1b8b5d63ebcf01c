package io.vircaps.driver.xen.hypervisor;

import io.vircaps.driver.xen.libxl.XlInfo;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.host.Host;
import io.vircaps.model.note.Probed;
import java.util.List;
import java.util.Optional;

/** The document of one of libvirt's two Xen drivers: its parts and its text. */
public interface XenDocument {
    /**
     * The host without its topology.
     *
     * @param info the toolstack's output; empty if there is none
     */
    Probed<Host.Builder> host(Optional<XlInfo> info);

    /**
     * The hypervisor's capabilities as that driver reads them.
     *
     * @param info the toolstack's output; empty if there is none
     */
    Optional<XenCaps> caps(Optional<XlInfo> info);

    /** The guests that follow from the hypervisor's capabilities. */
    Probed<List<Guest>> guests(XenCaps caps);

    /** Its text. */
    String write(Capabilities capabilities, Dialect dialect);
}
