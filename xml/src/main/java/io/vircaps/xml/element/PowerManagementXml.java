package io.vircaps.xml.element;

import io.vircaps.model.host.PowerManagement;
import io.vircaps.xml.token.XmlWriter;

/** {@code <power_management>}. */
final class PowerManagementXml {
    private PowerManagementXml() {}

    static void write(XmlWriter out, PowerManagement power) {
        out.start("power_management", power.extras());
        if (power.suspendMem()) {
            out.empty("suspend_mem");
        }
        if (power.suspendDisk()) {
            out.empty("suspend_disk");
        }
        if (power.suspendHybrid()) {
            out.empty("suspend_hybrid");
        }
        out.end();
    }
}
