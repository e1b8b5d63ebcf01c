package io.vircaps.host.security;

import io.vircaps.connect.spi.SecurityConfig;
import io.vircaps.connect.spi.SecurityConfig.SelinuxContexts;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.proc.ProcMounts;
import io.vircaps.model.Extras;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.host.SecurityModel.BaseLabel;
import java.util.ArrayList;
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
    public Optional<String> unused(SecurityConfig config, KernelFiles files) {
        if (!files.exists(CONFIG)) {
            return Optional.of("no " + CONFIG);
        }
        String contexts = contexts(config.contexts().file(), files);
        if (config.contexts().required() && !files.exists(contexts)) {
            return Optional.of("no " + contexts);
        }
        for (ProcMounts.Mount mount : ProcMounts.read(files).mounts()) {
            if (mount.type().equals(FILE_SYSTEM) && !mount.readOnly()) {
                return Optional.empty();
            }
        }
        return Optional.of(FILE_SYSTEM + " is not mounted");
    }

    @Override
    public SecurityModel model(SecurityConfig config, KernelFiles files) {
        SelinuxContexts contexts = config.contexts();
        KernelText text = read(contexts(contexts.file(), files), files);
        List<BaseLabel> labels = contexts.keys().isEmpty() ? lineByLine(contexts, text) : byKey(contexts, text);
        return new SecurityModel(name(), "0", labels, Extras.NONE);
    }

    /** A line for each domain type; the last line serves those that have none. */
    private static List<BaseLabel> lineByLine(SelinuxContexts contexts, KernelText text) {
        List<String> lines = text.lines();
        List<BaseLabel> labels = new ArrayList<>();
        String label = "";
        for (int line = 0; line < contexts.labelled().size(); line++) {
            label = line < lines.size() ? lines.get(line) : label;
            labels.add(new BaseLabel(contexts.labelled().get(line), label));
        }
        return labels;
    }

    /** The first key holds the label of all domain types; the others must be present. */
    private static List<BaseLabel> byKey(SelinuxContexts contexts, KernelText text) {
        LibvirtConf conf = LibvirtConf.parse(text.path(), text.text());
        List<String> keys = contexts.keys();
        keys.subList(1, keys.size()).forEach(key -> context(key, conf));
        String label = context(keys.get(0), conf);
        return contexts.labelled().stream()
                .map(type -> new BaseLabel(type, label))
                .toList();
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
