package io.vircaps.host.security;

import io.vircaps.connect.spi.SecurityConfig;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.Extras;
import io.vircaps.model.host.SecurityModel;
import java.util.List;
import java.util.Optional;

/**
 * AppArmor, in use when libvirt's daemon is itself confined: the kernel's list of profiles names it, by path or name,
 * and the templates of guests' profiles are installed. It has no labels.
 */
final class Apparmor implements Confinement {
    private static final String PROFILES = "sys/kernel/security/apparmor/profiles";
    private static final String TEMPLATES = "etc/apparmor.d/libvirt/TEMPLATE.";
    /**
     * Either daemon's profile is found by its program's path, the one of libvirtd by its name too. What stands before
     * does not matter to libvirt, so the name alone covers both.
     */
    private static final List<String> DAEMONS = List.of("libvirtd ", "/usr/sbin/virtqemud ");

    @Override
    public String name() {
        return "apparmor";
    }

    @Override
    public Optional<String> unused(SecurityConfig config, KernelFiles files) {
        Optional<KernelText> profiles;
        try {
            profiles = files.read(PROFILES);
        } catch (KernelFileException unreadable) {
            return Optional.of(unreadable.problem().sentence());
        }
        if (profiles.isEmpty()) {
            return Optional.of("no " + PROFILES);
        }
        String loaded = profiles.get().text();
        if (DAEMONS.stream().noneMatch(loaded::contains)) {
            return Optional.of("no profile of libvirt's daemon is loaded");
        }
        for (String guest : List.of("qemu", "lxc")) {
            if (!files.exists(TEMPLATES + guest)) {
                return Optional.of("no " + TEMPLATES + guest);
            }
        }
        return Optional.empty();
    }

    @Override
    public SecurityModel model(SecurityConfig config, KernelFiles files) {
        return new SecurityModel(name(), "0", List.of(), Extras.NONE);
    }
}
