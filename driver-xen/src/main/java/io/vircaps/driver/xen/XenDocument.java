package io.vircaps.driver.xen;

import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.note.Probed;

/** What one of libvirt's two drivers of Xen told, and how it wrote that. */
interface XenDocument {
    /** What is in it, out of what the host says now. */
    Probed<Capabilities> probe();

    /** Its text. */
    String write(Capabilities capabilities, Dialect dialect);
}
