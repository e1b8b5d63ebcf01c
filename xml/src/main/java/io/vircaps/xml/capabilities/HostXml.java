package io.vircaps.xml.capabilities;

import io.vircaps.model.host.Host;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** {@code <host>}. */
final class HostXml {
    private static final int UUID_LENGTH = 36;

    private HostXml() {}

    static Host read(XmlReader in) {
        in.noAttributes();
        Host.Builder host = Host.builder(HostCpuXml.UNKNOWN);
        List<SecurityModel> models = new ArrayList<>();
        while (in.nextChild()) {
            if (in.name().equals("secmodel")) {
                models.add(SecurityModelXml.read(in));
            } else {
                readChild(in, host);
            }
        }
        return host.securityModels(models).extras(in.end()).build();
    }

    private static void readChild(XmlReader in, Host.Builder host) {
        switch (in.nameIfFirst()) {
            case "uuid" -> host.uuid(readUuid(in));
            case "cpu" -> host.cpu(HostCpuXml.read(in));
            case "power_management" -> host.powerManagement(PowerManagementXml.read(in));
            case "iommu" -> host.iommu(readIommu(in));
            case "migration_features" -> host.migrationFeatures(MigrationFeaturesXml.read(in));
            case "netprefix" -> host.netprefix(in.plainText());
            case "topology" -> host.topology(TopologyXml.read(in));
            case "cache" -> host.cache(HostCacheXml.read(in));
            case "memory_bandwidth" -> host.memoryBandwidth(MemoryBandwidthXml.read(in));
            case "energy" -> host.energy(EnergyXml.read(in));
            default -> in.unknown();
        }
    }

    private static UUID readUuid(XmlReader in) {
        in.noAttributes();
        String text = in.text();
        if (!isUuid(text)) {
            throw in.wrong("a UUID of 8-4-4-4-12 hexadecimal digits", text);
        }
        in.endNested();
        return UUID.fromString(text);
    }

    /** {@link UUID#fromString} takes groups of any length. */
    private static boolean isUuid(String text) {
        if (text.length() != UUID_LENGTH) {
            return false;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            char c = text.charAt(i);
            boolean hexadecimal = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            if (hyphen ? c != '-' : !hexadecimal) {
                return false;
            }
        }
        return true;
    }

    private static boolean readIommu(XmlReader in) {
        boolean support = in.isYes(in.onlyAttribute("support"), "yes", "no");
        in.endNestedWithoutChildren();
        return support;
    }

    static void write(XmlWriter out, Host host) {
        out.start("host", host.extras());
        if (host.uuid().isPresent() && out.has(Since.UUID)) {
            out.element("uuid", host.uuid().get().toString());
        }
        HostCpuXml.write(out, host.cpu());
        if (host.powerManagement().isPresent() && out.has(Since.POWER_MANAGEMENT)) {
            PowerManagementXml.write(out, host.powerManagement().get());
        }
        if (host.iommu().isPresent() && out.has(Since.IOMMU)) {
            out.start("iommu");
            out.attribute("support", host.iommu().get() ? "yes" : "no");
            out.end();
        }
        if (host.migrationFeatures().isPresent() && out.has(Since.MIGRATION_FEATURES)) {
            MigrationFeaturesXml.write(out, host.migrationFeatures().get());
        }
        if (host.netprefix().isPresent() && out.has(Since.NETPREFIX)) {
            out.element("netprefix", host.netprefix().get());
        }
        writeHardware(out, host);
        writeSecurityModels(out, host);
        out.end();
    }

    private static void writeHardware(XmlWriter out, Host host) {
        if (host.topology().isPresent() && out.has(Since.SHARED_FORMATTER)) {
            TopologyXml.write(out, host.topology().get());
        }
        if (host.cache().isPresent() && out.has(Since.CACHE)) {
            HostCacheXml.write(out, host.cache().get());
        }
        if (host.memoryBandwidth().isPresent() && out.has(Since.MEMORY_BANDWIDTH)) {
            MemoryBandwidthXml.write(out, host.memoryBandwidth().get());
        }
        if (host.energy().isPresent() && out.has(Since.ENERGY)) {
            EnergyXml.write(out, host.energy().get());
        }
    }

    private static void writeSecurityModels(XmlWriter out, Host host) {
        if (!out.has(Since.SECURITY_MODEL)) {
            return;
        }
        for (SecurityModel model : host.securityModels()) {
            SecurityModelXml.write(out, model);
            if (!out.has(Since.SECURITY_MODELS)) {
                return;
            }
        }
    }
}
