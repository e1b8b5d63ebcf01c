package io.vircaps.driver.xen.hypervisor;

import io.vircaps.connect.spi.EngineAbsentException;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.Version;
import io.vircaps.model.note.Note;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of the control domain's kernel about the hypervisor: {@code /proc/xen/capabilities} (xenfs) and
 * {@code /sys/hypervisor} ({@code Documentation/ABI/stable/sysfs-hypervisor-xen}).
 */
public final class Dom0 {
    private static final String ROLE = "proc/xen/capabilities";
    private static final String CONTROL = "control_d";
    private static final String HYPERVISOR = "sys/hypervisor/";

    private static final List<String> FILES = List.of(
            ROLE,
            HYPERVISOR + "type",
            XenCaps.FILE.substring(1),
            HYPERVISOR + "version/major",
            HYPERVISOR + "version/minor");

    private final KernelFiles files;

    public Dom0(KernelFiles files) {
        this.files = files;
    }

    /** Whether this domain controls the hypervisor; {@code libxlDriverShouldLoad}. */
    public boolean isControl() {
        return role().startsWith(CONTROL);
    }

    /**
     * Checks that this domain controls the hypervisor.
     *
     * @throws EngineAbsentException if it does not: another domain, or no Xen at all
     */
    public void requireControl() {
        if (!isControl()) {
            String found = isXen() ? "a domain that does not control Xen" : "no Xen";
            Problem problem = Problem.of(Kind.INTERNAL_ERROR, "libxenlight state driver is not active")
                    .at("/" + ROLE)
                    .expected(CONTROL, found);
            throw new EngineAbsentException(problem, Note.of(XenReason.XEN_NOT_CONTROLLED, "/" + ROLE, found));
        }
    }

    private boolean isXen() {
        return line("type").filter("xen"::equals).isPresent();
    }

    private String role() {
        return content(ROLE).orElse("");
    }

    /** The hypervisor's capabilities string. */
    public Optional<XenCaps> capabilities() {
        return line("properties/capabilities").map(XenCaps::ofKernel);
    }

    /** The hypervisor's version as libvirt reports it: major and minor; the rest is always 0. */
    public Optional<Version> version() {
        return line("version/major")
                .flatMap(major -> line("version/minor").map(minor -> major + "." + minor + ".0"))
                .flatMap(Version::parse);
    }

    /** The content of the files, by path; a file that cannot be read is left out. */
    public Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        for (String path : FILES) {
            content(path).ifPresent(text -> contents.put(path, text));
        }
        return contents;
    }

    /** The state of these files that the document depends on. */
    public String state() {
        return role()
                + capabilities().map(XenCaps::text).orElse("")
                + version().map(Version::toString).orElse("");
    }

    private Optional<String> line(String name) {
        return content(HYPERVISOR + name).map(String::strip).filter(value -> !value.isEmpty());
    }

    private Optional<String> content(String path) {
        try {
            return files.read(path).map(KernelText::text);
        } catch (KernelException unreadable) {
            return Optional.empty();
        }
    }
}
