package io.vircaps.host.security;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.ProcMounts;
import io.vircaps.model.Extras;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.host.SecurityModel.BaseLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * SELinux, in use as {@code is_selinux_enabled(3)} has it: there is {@code /etc/selinux/config}, and the kernel's
 * selinuxfs is mounted for writing. Labels are those of the policy that the configuration names.
 */
final class Selinux implements Confinement {
    private static final String CONFIG = "etc/selinux/config";
    private static final String FILE_SYSTEM = "selinuxfs";
    private static final String TYPE = "SELINUXTYPE=";
    private static final String DEFAULT_TYPE = "targeted";

    @Override
    public String name() {
        return "selinux";
    }

    @Override
    public Optional<String> unused(GuestDriver driver, KernelFiles files) {
        if (!files.exists(CONFIG)) {
            return Optional.of("no " + CONFIG);
        }
        if (driver == GuestDriver.LXC && !files.exists(contexts("lxc_contexts", files))) {
            return Optional.of("no " + contexts("lxc_contexts", files));
        }
        for (ProcMounts.Mount mount : ProcMounts.read(files).mounts()) {
            if (mount.type().equals(FILE_SYSTEM) && !mount.readOnly()) {
                return Optional.empty();
            }
        }
        return Optional.of(FILE_SYSTEM + " is not mounted");
    }

    @Override
    public SecurityModel model(GuestDriver driver, KernelFiles files) {
        List<BaseLabel> labels = driver == GuestDriver.QEMU ? ofMachines(files) : ofContainers(files);
        return new SecurityModel(name(), "0", labels, Extras.NONE);
    }

    /**
     * The first line of the policy's {@code virtual_domain_context} is for kvm, the second, if there is one, for qemu.
     */
    private static List<BaseLabel> ofMachines(KernelFiles files) {
        List<String> lines =
                read(contexts("virtual_domain_context", files), files).lines();
        String kvm = lines.isEmpty() ? "" : lines.get(0);
        String qemu = lines.size() > 1 ? lines.get(1) : kvm;
        return List.of(new BaseLabel(DomainType.KVM, kvm), new BaseLabel(DomainType.QEMU, qemu));
    }

    /** {@code process} of the policy's {@code lxc_contexts}, which must name two more. */
    private static List<BaseLabel> ofContainers(KernelFiles files) {
        KernelText text = read(contexts("lxc_contexts", files), files);
        LibvirtConf contexts = LibvirtConf.parse(text.path(), text.text());
        for (String name : List.of("file", "content")) {
            context(name, contexts);
        }
        return List.of(new BaseLabel(DomainType.LXC, context("process", contexts)));
    }

    private static String context(String name, LibvirtConf contexts) {
        return contexts.text(name)
                .orElseThrow(
                        () -> new KernelFileException(contexts.path(), "incomplete", "a value of " + name, "none"));
    }

    private static KernelText read(String path, KernelFiles files) {
        return files.read(path)
                .orElseThrow(() -> new KernelFileException(path, "missing", "the contexts of guests", "no file"));
    }

    private static String contexts(String name, KernelFiles files) {
        return "etc/selinux/" + policy(files) + "/contexts/" + name;
    }

    /** The last {@code SELINUXTYPE}, as libselinux reads {@code selinux_config(5)}. */
    private static String policy(KernelFiles files) {
        String policy = DEFAULT_TYPE;
        Optional<KernelText> config = files.read(CONFIG);
        if (config.isPresent()) {
            for (String line : config.get().lines()) {
                String setting = line.stripLeading();
                if (setting.toUpperCase(Locale.ROOT).startsWith(TYPE)) {
                    policy = setting.substring(TYPE.length()).stripTrailing();
                }
            }
        }
        return policy;
    }
}
