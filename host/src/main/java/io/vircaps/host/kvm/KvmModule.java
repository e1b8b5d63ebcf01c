package io.vircaps.host.kvm;

import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.cpu.ProcCpuinfo;
import io.vircaps.model.Arch;
import io.vircaps.model.note.Note;
import java.util.List;
import java.util.Optional;

/**
 * The kernel module of KVM for one processor.
 *
 * @param files the host's files
 * @param name  its name as lsmod(8) prints it
 */
record KvmModule(KernelFiles files, String name) {
    private static final String MODULES = "sys/module/";
    private static final String RELEASE = "proc/sys/kernel/osrelease";
    private static final List<String> SETTINGS =
            List.of("etc/modprobe.d", "run/modprobe.d", "usr/lib/modprobe.d", "lib/modprobe.d");

    /** The module for a host's processor. */
    static KvmModule of(KernelFiles files, Arch arch) {
        return new KvmModule(
                files,
                switch (arch.name()) {
                    case "i686", "x86_64" -> x86(files);
                    case "ppc64", "ppc64le" -> "kvm_hv";
                    default -> "kvm";
                });
    }

    private static String x86(KernelFiles files) {
        try {
            String vendor = ProcCpuinfo.head(files)
                    .flatMap(cpuinfo -> cpuinfo.field("vendor_id"))
                    .orElse("");
            return vendor.equals("AuthenticAMD") || vendor.equals("HygonGenuine") ? "kvm_amd" : "kvm_intel";
        } catch (KernelException unreadable) {
            return "kvm_intel";
        }
    }

    /** Whether it is neither loaded nor built in; false if modules are hidden in {@code /sys}. */
    boolean isUnloaded() {
        boolean hidden = files.exists(MODULES) && listed(MODULES, "").isEmpty();
        // fs is skipped: other file systems are mounted below it even without sysfs
        boolean hasSys = listed("sys", "").stream().anyMatch(entry -> !entry.equals("fs"));
        return hasSys && !hidden && !files.exists(MODULES + name);
    }

    /** The note that it is not loaded. */
    Note notLoaded() {
        return Note.of(KvmReason.KVM_MODULE_NOT_LOADED, "/" + MODULES + name, "no such directory")
                .remedy("as root: modprobe " + name + "; to have it at each start, put its name into"
                        + " /etc/modules-load.d/kvm.conf");
    }

    /** Its parameter {@code nested}, which permits guests of guests; empty if it has none. */
    Optional<String> nested() {
        return Optional.of(text(MODULES + name + "/parameters/nested").strip()).filter(value -> !value.isEmpty());
    }

    /** Why it cannot be loaded; empty if no obstacle is known. */
    Optional<Note> obstacle() {
        return notInKernel().or(this::blacklisted);
    }

    /**
     * {@code modules.dep(5)}; empty if the kernel's directory of modules is missing, as in a container.
     */
    private Optional<Note> notInKernel() {
        String directory = "lib/modules/" + text(RELEASE).strip();
        String dependencies = text(directory + "/modules.dep");
        boolean known = !dependencies.isEmpty();
        boolean there = names(dependencies) || names(text(directory + "/modules.builtin"));
        return known && !there
                ? Optional.of(
                        Note.of(KvmReason.KVM_NOT_IN_KERNEL, "/" + directory + "/modules.dep", "does not name " + name))
                : Optional.empty();
    }

    private boolean names(String modules) {
        return modules.contains("/" + name.replace('_', '-') + ".ko") || modules.contains("/" + name + ".ko");
    }

    /** {@code modprobe.d(5)}: {@code blacklist NAME}, {@code install NAME /bin/false}. */
    private Optional<Note> blacklisted() {
        for (String directory : SETTINGS) {
            for (String file : listed(directory, ".conf")) {
                for (String line : new KernelText(file, text(directory + "/" + file)).lines()) {
                    if (forbids(line)) {
                        return Optional.of(
                                Note.of(KvmReason.KVM_MODULE_BLACKLISTED, "/" + directory + "/" + file, line.strip()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean forbids(String line) {
        String[] words = line.strip().replace('-', '_').split("\\s+", 3);
        boolean concerns = words.length > 1 && (words[1].equals(name) || words[1].equals("kvm"));
        return concerns
                && (words[0].equals("blacklist")
                        || (words[0].equals("install") && words.length > 2 && words[2].matches(".*/(false|true)")));
    }

    private List<String> listed(String directory, String end) {
        try {
            return files.list(directory, "").stream()
                    .filter(entry -> entry.endsWith(end))
                    .toList();
        } catch (KernelException unreadable) {
            return List.of();
        }
    }

    private String text(String path) {
        try {
            return files.read(path).map(KernelText::text).orElse("");
        } catch (KernelException unreadable) {
            return "";
        }
    }
}
