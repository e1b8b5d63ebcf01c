package io.vircaps.host.security;

import io.vircaps.host.HostReason;
import io.vircaps.host.account.Accounts;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.conf.ConfException;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The account that emulators of the system's daemon run as: {@code user} and {@code group} of qemu.conf, else what the
 * distribution's libvirt was built with.
 *
 * @param uid user id
 * @param gid group id, which need not be the user's own
 */
public record EmulatorAccount(long uid, long gid) {
    /** Names of a user and a group. */
    private record Names(String user, String group) {}

    private static final Names DEBIAN = new Names("libvirt-qemu", "libvirt-qemu");
    private static final Names UBUNTU = new Names("libvirt-qemu", "kvm");
    private static final Names FEDORA = new Names("qemu", "qemu");
    private static final Names ARCH_LINUX = new Names("nobody", "nobody");

    /** The label dac gives to guests, numbers with their sign so that nobody takes them for names. */
    String label() {
        return "+" + uid + ":+" + gid;
    }

    /**
     * Finds the account.
     *
     * @param host where its numbers are looked up
     * @param conf qemu.conf
     * @return empty, with a note, if there is no such account, in which case libvirt's driver would not start
     */
    public static Probed<Optional<EmulatorAccount>> find(HostSource host, LibvirtConf conf) {
        try {
            Accounts accounts = Accounts.read(host.files());
            Names built = builtWith(host, accounts);
            String user = conf.text("user").orElse(built.user());
            String group = conf.text("group").orElse(built.group());
            return numbered(accounts, user, group);
        } catch (ConfException wrongType) {
            return Probed.of(Optional.empty(), Note.of(HostReason.CONFIGURATION_INVALID, wrongType, conf.path()));
        } catch (KernelFileException unreadable) {
            return Probed.of(Optional.empty(), Note.of(HostReason.SECURITY_USER_UNKNOWN, unreadable, "etc/passwd"));
        }
    }

    private static Probed<Optional<EmulatorAccount>> numbered(Accounts accounts, String user, String group) {
        OptionalLong uid = accounts.uid(user);
        OptionalLong gid = accounts.gid(group);
        if (uid.isPresent() && gid.isPresent()) {
            return Probed.of(Optional.of(new EmulatorAccount(uid.getAsLong(), gid.getAsLong())));
        }
        return Probed.of(
                Optional.empty(),
                Note.of(HostReason.SECURITY_USER_UNKNOWN, user + ":" + group, "no such user or group")
                        .remedy("install libvirt's QEMU driver, or set user and group in qemu.conf"));
    }

    /**
     * What libvirt's build rules choose by distribution ({@code meson.build}, {@code qemu_user}). Where that account is
     * missing, for instance because os-release is, the account that is there tells the distribution.
     */
    private static Names builtWith(HostSource host, Accounts accounts) {
        Names byRelease = byRelease(host.files().read("etc/os-release"));
        if (accounts.hasUser(byRelease.user())) {
            return byRelease;
        }
        for (Names known : List.of(DEBIAN, FEDORA)) {
            if (accounts.hasUser(known.user())) {
                return known;
            }
        }
        return byRelease;
    }

    private static Names byRelease(Optional<KernelText> osRelease) {
        StringBuilder ids = new StringBuilder();
        if (osRelease.isPresent()) {
            for (String line : osRelease.get().lines()) {
                if (line.startsWith("ID=") || line.startsWith("ID_LIKE=")) {
                    ids.append(line, line.indexOf('='), line.length()).append('\n');
                }
            }
        }
        return byIds(ids.toString());
    }

    private static Names byIds(String ids) {
        if (ids.contains("arch")) {
            return ARCH_LINUX;
        }
        if (ids.contains("fedora") || ids.contains("gentoo") || ids.contains("suse")) {
            return FEDORA;
        }
        return ids.contains("ubuntu") ? UBUNTU : DEBIAN;
    }
}
