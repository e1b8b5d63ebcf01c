package io.vircaps.xml.element;

import io.vircaps.model.MemorySize;
import io.vircaps.model.host.HostCpu;
import io.vircaps.xml.dialect.Since;
import io.vircaps.xml.token.XmlWriter;

/** {@code <host><cpu>}. */
final class HostCpuXml {
    private HostCpuXml() {}

    /** Never closes itself: libvirt writes both tags whatever is known. */
    static void write(XmlWriter out, HostCpu cpu) {
        out.start("cpu", cpu.extras());
        out.content();
        if (cpu.arch().isPresent()) {
            out.element("arch", cpu.arch().get().name());
        }
        if (!cpu.features().isEmpty() || out.hasUnknownIn("features")) {
            out.start("features");
            for (String feature : cpu.features()) {
                out.empty(feature);
            }
            out.end();
        }
        CpuDefinitionXml.write(out, cpu.definition());
        if (out.has(Since.PAGES)) {
            for (MemorySize size : cpu.pages()) {
                out.start("pages");
                Sizes.writePageSize(out, size);
                out.end();
            }
        }
        out.end();
    }
}
