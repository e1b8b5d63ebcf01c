package io.vircaps.driver.xen.xend;

import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestFeature;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.model.numa.Topology;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.dialect.Since;
import java.util.List;

/**
 * The writer of Xen's document of 0.2.1 to 0.3.3, which its driver concatenated from text: double quotes, the domain
 * before the emulator, an element of features even without features, and in the first release a comment with each
 * guest's token.
 */
final class XendLayout {
    private final Capabilities capabilities;
    private final Dialect release;
    private final List<String> tokens;
    private final StringBuilder out = new StringBuilder();

    /**
     * A layout of one document.
     *
     * @param tokens one for each guest, written before it; empty for none
     */
    XendLayout(Capabilities capabilities, Dialect release, List<String> tokens) {
        this.capabilities = capabilities;
        this.release = release;
        this.tokens = tokens;
    }

    String text() {
        line(0, "<capabilities>");
        capabilities.host().ifPresent(this::host);
        for (int i = 0; i < capabilities.guests().size(); i++) {
            out.append('\n');
            if (i < tokens.size()) {
                line(2, "<!-- " + tokens.get(i) + " -->");
            }
            guest(capabilities.guests().get(i));
        }
        line(0, "</capabilities>");
        return out.toString();
    }

    private void host(Host host) {
        line(2, "<host>");
        line(4, "<cpu>");
        line(6, "<arch>" + host.cpu().arch().map(Arch::name).orElse("") + "</arch>");
        line(6, "<features>");
        host.cpu().features().forEach(feature -> line(8, "<" + feature + "/>"));
        line(6, "</features>");
        line(4, "</cpu>");
        if (Since.MIGRATION_FEATURES.in(release, EarlyFormatter.XEN)) {
            host.migrationFeatures().ifPresent(this::migration);
        }
        line(2, "</host>");
        if (Since.TOPOLOGY.in(release, EarlyFormatter.XEN)) {
            host.topology().ifPresent(this::topology);
        }
    }

    private void migration(MigrationFeatures migration) {
        line(4, "<migration_features>");
        line(6, "<live/>");
        line(6, "<uri_transports>");
        migration.uriTransports().forEach(name -> line(8, "<uri_transport>" + name + "</uri_transport>"));
        line(6, "</uri_transports>");
        line(4, "</migration_features>");
    }

    /** The topology, a sibling of the host; a CPU is indented by one column more. */
    private void topology(Topology topology) {
        line(2, "<topology>");
        line(4, "<cells num='" + topology.cells().size() + "'>");
        for (Cell cell : topology.cells()) {
            line(6, "<cell id='" + cell.id() + "'>");
            line(8, "<cpus num='" + cell.cpus().size() + "'>");
            for (CellCpu cpu : cell.cpus()) {
                line(11, "<cpu id='" + cpu.id() + "'/>");
            }
            line(8, "</cpus>");
            line(6, "</cell>");
        }
        line(4, "</cells>");
        line(2, "</topology>");
    }

    private void guest(Guest guest) {
        line(2, "<guest>");
        line(4, "<os_type>" + guest.osType().name() + "</os_type>");
        line(4, "<arch name=\"" + guest.arch().name().name() + "\">");
        line(6, "<wordsize>" + guest.arch().wordsize() + "</wordsize>");
        line(6, "<domain type=\"xen\"></domain>");
        guest.arch().emulator().ifPresent(path -> line(6, "<emulator>" + path + "</emulator>"));
        guest.arch().machines().forEach(machine -> line(6, "<machine>" + machine.name() + "</machine>"));
        guest.arch().loader().ifPresent(path -> line(6, "<loader>" + path + "</loader>"));
        line(4, "</arch>");
        line(4, "<features>");
        guest.features().forEach(this::feature);
        line(4, "</features>");
        line(2, "</guest>");
    }

    private void feature(GuestFeature feature) {
        String byDefault = feature.byDefault()
                .map(on -> " default='" + (on ? "on" : "off") + "'")
                .orElse("");
        String toggle = feature.toggle()
                .map(yes -> " toggle='" + (yes ? "yes" : "no") + "'")
                .orElse("");
        line(6, "<" + feature.name() + byDefault + toggle + "/>");
    }

    private void line(int indent, String text) {
        out.append(" ".repeat(indent)).append(text).append('\n');
    }
}
