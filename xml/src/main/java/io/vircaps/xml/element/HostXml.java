package io.vircaps.xml.element;

import io.vircaps.model.host.Host;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlWriter;

/** {@code <host>}. */
final class HostXml {
    private HostXml() {}

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
        writeTopology(out, host);
        writeSecurityModels(out, host);
        out.end();
    }

    private static void writeTopology(XmlWriter out, Host host) {
        if (host.topology().isPresent() && out.has(Since.SHARED_FORMATTER)) {
            TopologyXml.write(out, host.topology().get());
        }
        if (host.cache().isPresent() && out.has(Since.CACHE)) {
            HostCacheXml.write(out, host.cache().get());
        }
        if (host.memoryBandwidth().isPresent() && out.has(Since.MEMORY_BANDWIDTH)) {
            MemoryBandwidthXml.write(out, host.memoryBandwidth().get());
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
