package io.vircaps.xml.capabilities;

import io.vircaps.model.host.PowerManagement;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;

/** {@code <power_management>}. */
final class PowerManagementXml {
    private PowerManagementXml() {}

    static PowerManagement read(XmlReader in) {
        in.noAttributes();
        boolean mem = false;
        boolean disk = false;
        boolean hybrid = false;
        while (in.nextChild()) {
            switch (in.nameIfFirst()) {
                case "suspend_mem" -> mem = readTarget(in);
                case "suspend_disk" -> disk = readTarget(in);
                case "suspend_hybrid" -> hybrid = readTarget(in);
                default -> in.unknown();
            }
        }
        return new PowerManagement(mem, disk, hybrid, in.end());
    }

    private static boolean readTarget(XmlReader in) {
        in.noAttributes();
        in.endNestedWithoutChildren();
        return true;
    }

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
