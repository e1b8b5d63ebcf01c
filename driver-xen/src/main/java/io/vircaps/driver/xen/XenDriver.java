package io.vircaps.driver.xen;

import io.vircaps.connect.ChosenCpuMap;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.Engine;
import io.vircaps.connect.spi.SystemUri;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Dialect;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.note.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The driver of {@code xen:///system}, {@code xen:///} for short, in the domain that controls Xen. */
public final class XenDriver implements Driver {
    private static final String SCHEME = "xen";
    private static final int RANK = 10;

    /** Before, another driver made Xen's documents, out of other facts. */
    private static final Dialect OLDEST = new Dialect(1, 0, 0);

    /** What {@code xl info -n} may take; it asks the hypervisor and starts nothing. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** A driver; all of its state is in the engines it opens. */
    public XenDriver() {}

    @Override
    public String scheme() {
        return SCHEME;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public ConnectionUri defaultUri(ConnectionOptions options) {
        return SystemUri.of(SCHEME);
    }

    /** To root alone: there is no session's driver. */
    @Override
    public boolean present(ConnectionOptions options) {
        HostSource host = HostSource.folderOrLive(options.root());
        return host.facts().user().isRoot() && new Dom0(host.files()).isControl();
    }

    @Override
    public List<Reason> reasons() {
        return List.of(XenReason.values());
    }

    @Override
    public Engine open(ConnectionUri uri, ConnectionOptions options) {
        HostSource host = HostSource.folderOrLive(options.root());
        new Dom0(host.files()).requireControl();
        SystemUri.require(uri, "unexpected Xen");
        if (!options.dialect().atLeast(OLDEST)) {
            throw new VircapsException(Problem.of(
                            Kind.NO_SUPPORT, "documents of older drivers for Xen are read but not written")
                    .expected(
                            "dialect " + OLDEST + " or later", options.dialect().toString()));
        }
        return new XenEngine(uri.toString(), host, XenFolders.of(uri), new Xl(host, LIMIT), new ChosenCpuMap(options));
    }

    @Override
    public Optional<HostReport> checkHost(ConnectionOptions options) {
        HostSource host = HostSource.folderOrLive(options.root());
        boolean hasToolstack = new Xl(host, LIMIT).program().isPresent();
        return Optional.of(XenChecks.report(host, hasToolstack));
    }

    /** The hypervisor's files as far as they can be read, and of what the toolstack prints the lines that count. */
    @Override
    public void gather(Path folder, ConnectionOptions options) {
        HostSource host = HostSource.live();
        try {
            for (Map.Entry<String, String> file :
                    new Dom0(host.files()).contents().entrySet()) {
                write(folder.resolve("root").resolve(file.getKey()), file.getValue());
            }
            Optional<String> printed = new Xl(host, LIMIT).info().value();
            if (printed.isPresent()) {
                write(folder.resolve(Xl.RECORDED), XlInfo.excerpt(printed.get()));
            }
        } catch (IOException failure) {
            throw new VircapsException(
                    Problem.of(Kind.SYSTEM_ERROR, "cannot be written: " + failure.getMessage())
                            .at(folder.toString()),
                    failure);
        }
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }
}
