package io.vircaps.host.validate;

import io.vircaps.host.ArchProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.KvmDevice;
import io.vircaps.model.Arch;
import io.vircaps.model.Version;
import io.vircaps.model.VircapsException;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.CheckResult;
import io.vircaps.model.check.HostReport.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs checks of a host and collects their results; libvirt's {@code tools/virt-host-validate-common.c}, whose messages
 * these are. Each check returns whether the next ones should run: a failure with a level below {@link Verdict#FAIL}
 * does not stop them. Not safe for several threads.
 */
public final class HostChecker {
    private static final String KVM = "dev/kvm";

    private final HostSource host;
    private final KernelFiles files;
    private final CpuFlags flags;
    private final List<CheckResult> checks = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private boolean fit = true;

    /** A checker of this host, without results. */
    public HostChecker(HostSource host) {
        this.host = host;
        this.files = host.files();
        this.flags = CpuFlags.read(files);
    }

    /** The results of the checks. */
    public HostReport report(String engine, String label) {
        return new HostReport(engine, label, checks, errors, fit);
    }

    /** Whether {@code /proc/cpuinfo} can be read, which other checks require; if not, the report has an error. */
    public boolean requireCpu() {
        flags.refusal().ifPresent(errors::add);
        fit &= flags.refusal().isEmpty();
        return flags.refusal().isEmpty();
    }

    /** The host's architecture. */
    public Arch arch() {
        return ArchProbe.named(host.facts());
    }

    /** Whether {@code /proc/cpuinfo} names a flag, feature or facility. */
    public boolean hasFlag(String name) {
        return flags.has(name);
    }

    /**
     * Adds the result of a check that was made elsewhere.
     *
     * @param level the verdict if it did not pass
     * @param hint  the hint if it did not pass
     */
    public boolean check(String id, String subject, boolean passed, Verdict level, String hint) {
        Verdict verdict = passed ? Verdict.PASS : level;
        checks.add(new CheckResult(id, subject, verdict, passed ? Optional.empty() : Optional.of(hint)));
        fit &= verdict != Verdict.FAIL;
        return passed || level != Verdict.FAIL;
    }

    /** Checks that a device, or a file that represents one, exists. */
    public boolean deviceExists(String id, String path, Verdict level, String hint) {
        boolean isRecorded = path.equals(KVM) && !host.isLive();
        boolean exists = isRecorded ? host.facts().kvm().present() : files.exists(path);
        return check(id, "if device /" + path + " exists", exists, level, hint);
    }

    /** Checks that {@code /dev/kvm} exists, and may be read and written. */
    public boolean kvm() {
        boolean isX86 = List.of("i686", "x86_64").contains(arch().name());
        String hint = isX86
                ? "Check that the 'kvm-intel' or 'kvm-amd' modules are loaded & the BIOS has enabled virtualization"
                : "Check that CPU and firmware supports virtualization and kvm module is loaded";
        return deviceExists("device-kvm-exists", KVM, Verdict.FAIL, hint)
                && check(
                        "device-kvm-accessible",
                        "if device /" + KVM + " is accessible",
                        isAccessible(host.facts().kvm()),
                        Verdict.FAIL,
                        "Check /dev/kvm is world writable or you are in a group that is allowed to access it");
    }

    private boolean isAccessible(KvmDevice kvm) {
        return kvm.opens() || (kvm.present() && host.facts().user().mayReadAndWrite(kvm));
    }

    /** Checks that the kernel has a kind of namespace. */
    public boolean namespace(String name, Verdict level, String hint) {
        boolean exists = files.exists("proc/self/ns/" + name);
        return check("namespace-" + name, "for namespace " + name, exists, level, hint);
    }

    /** Checks that the kernel is Linux of a version or later. */
    public boolean linux(Version oldest, Verdict level, String hint) {
        String release =
                files.read("proc/sys/kernel/osrelease").map(KernelText::line).orElse("");
        // libvirt compares bytes of its own number with decimal places of the kernel's; so does this
        long wanted = ((long) oldest.major() << 16) | ((long) oldest.minor() << 8) | oldest.micro();
        boolean passed = Version.leading(release).map(Version::toNumber).orElse(-1L) >= wanted;
        return check("linux-version", "for Linux >= " + oldest, passed, level, hint);
    }

    /** Whether a module of the kernel is loaded. */
    public boolean moduleLoaded(String name) {
        return files.read("proc/modules").map(KernelText::lines).orElse(List.of()).stream()
                .anyMatch(line -> line.startsWith(name));
    }

    /**
     * Checks that controllers of control groups can be used.
     *
     * @param names the controllers, as in version 1, in the order of the checks
     */
    public boolean cgroups(List<String> names, Verdict level) {
        Set<String> found;
        try {
            found = Cgroups.controllers(host);
        } catch (VircapsException failed) {
            errors.add("Unable to initialize cgroups: " + failed.problem().sentence());
            fit &= level != Verdict.FAIL;
            return level != Verdict.FAIL;
        }
        boolean passed = true;
        for (String name : names) {
            String hint =
                    "Enable '" + name + "' in kernel Kconfig file or mount/enable cgroup controller in your system";
            String subject = "for cgroup '" + name + "' controller support";
            passed &= check("cgroup-" + name, subject, found.contains(name), level, hint);
        }
        return passed;
    }

    /** Checks that devices can be assigned to guests: an IOMMU in the firmware, then its use by the kernel. */
    public boolean iommu(Verdict level) {
        Iommu iommu = Iommu.of(this, files);
        boolean passed = check(
                "iommu-firmware",
                "for device assignment IOMMU support",
                iommu.supported(),
                iommu.skipped() ? Verdict.NOTE : level,
                iommu.hint());
        if (!iommu.supported() || !iommu.hasGroups()) {
            return passed;
        }
        return check("iommu-kernel", "if IOMMU is enabled by kernel", iommu.enabled(), level, iommu.kernelHint());
    }

    /** Checks the support of secure guests. */
    public boolean secureGuests(Verdict level) {
        Optional<String> hint = SecureGuests.hint(this, files);
        return check("secure-guest", "for secure guest support", hint.isEmpty(), level, hint.orElse(""));
    }
}
