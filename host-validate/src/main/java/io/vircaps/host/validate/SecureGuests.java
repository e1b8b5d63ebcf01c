package io.vircaps.host.validate;

import io.vircaps.kernel.FileStatus;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import java.util.List;
import java.util.Optional;

/** The support of secure guests: IBM Secure Execution, AMD Secure Encrypted Virtualization (SEV). */
final class SecureGuests {
    /** The beginnings of a value that an s390 kernel accepts as yes, {@code kstrtobool}. */
    private static final List<String> YES = List.of("y", "Y", "on", "ON", "oN", "On", "1");

    private SecureGuests() {}

    /** Why secure guests are not supported; empty if they are. */
    static Optional<String> hint(HostChecker host, KernelFiles files) {
        String arch = host.arch().name();
        if (arch.equals("s390") || arch.equals("s390x")) {
            return ofIbm(host, files);
        }
        boolean hasSev = !host.hasFlag("158") && host.hasFlag("sev");
        return hasSev ? ofAmd(files) : Optional.of("Unknown if this platform has Secure Guest support");
    }

    /** Facility 158 is the ultravisor call; {@code Documentation/virt/kvm/s390/s390-pv.rst}. */
    private static Optional<String> ofIbm(HostChecker host, KernelFiles files) {
        if (!host.hasFlag("158")) {
            return Optional.of("Hardware or firmware does not provide support for IBM Secure Execution");
        }
        if (!files.status("sys/firmware/uv").map(FileStatus::isDirectory).orElse(false)) {
            return Optional.of("IBM Secure Execution not supported by the currently used kernel");
        }
        boolean enabled = KernelArguments.first(files, "prot_virt")
                .filter(value -> YES.stream().anyMatch(value::startsWith))
                .isPresent();
        return enabled
                ? Optional.empty()
                : Optional.of("IBM Secure Execution appears to be disabled in kernel. Add prot_virt=1 to kernel"
                        + " cmdline arguments");
    }

    private static Optional<String> ofAmd(KernelFiles files) {
        Optional<String> parameter =
                files.read("sys/module/kvm_amd/parameters/sev").map(KernelText::line);
        if (parameter.isEmpty()) {
            return Optional.of("AMD Secure Encrypted Virtualization not supported by the currently used kernel");
        }
        if (!parameter.get().matches("[1Yy].*")) {
            return Optional.of("AMD Secure Encrypted Virtualization appears to be disabled in kernel. Add kvm_amd.sev=1"
                    + " to the kernel cmdline arguments");
        }
        return files.exists("dev/sev")
                ? Optional.empty()
                : Optional.of("AMD Secure Encrypted Virtualization appears to be disabled in firmware.");
    }
}
