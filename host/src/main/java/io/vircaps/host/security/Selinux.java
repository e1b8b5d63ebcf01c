package io.vircaps.host.security;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.ProcMounts;
import io.vircaps.model.Extras;
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
    public String model() {
        return "selinux";
    }

    @Override
    public Optional<String> unused(KernelFiles files) {
        if (!files.exists(CONFIG)) {
            return Optional.of("no " + CONFIG);
        }
        for (ProcMounts.Mount mount : ProcMounts.read(files).mounts()) {
            if (mount.type().equals(FILE_SYSTEM) && !mount.readOnly()) {
                return Optional.empty();
            }
        }
        return Optional.of(FILE_SYSTEM + " is not mounted");
    }

    /** The first line of the policy's {@code virtual_domain_context} is for kvm, the second, if there is one, for qemu. */
    @Override
    public SecurityModel forQemu(KernelFiles files) {
        String path = "etc/selinux/" + policy(files) + "/contexts/virtual_domain_context";
        KernelText contexts = files.read(path)
                .orElseThrow(() -> new KernelFileException(path, "missing", "the contexts of guests", "no file"));
        List<String> lines = contexts.lines();
        String kvm = lines.isEmpty() ? "" : lines.get(0);
        String qemu = lines.size() > 1 ? lines.get(1) : kvm;
        List<BaseLabel> labels = List.of(new BaseLabel(DomainType.KVM, kvm), new BaseLabel(DomainType.QEMU, qemu));
        return new SecurityModel(model(), "0", labels, Extras.NONE);
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
