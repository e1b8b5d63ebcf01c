package io.vircaps.host.security;

import io.vircaps.connect.spi.SecurityConfig.Account;
import io.vircaps.connect.spi.SecurityConfig.BuiltAccount;
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
 * The account that guests of the system's daemon run as: {@code user} and {@code group} of the driver's configuration,
 * else what the distribution's libvirt was built with.
 *
 * @param uid user id
 * @param gid group id, which need not be the user's own
 */
public record GuestAccount(long uid, long gid) {
    /** The label of the model {@code dac}: numbers with their sign, which are not taken for names. */
    String label() {
        return "+" + uid + ":+" + gid;
    }

    /**
     * Finds the account.
     *
     * @param host    where its numbers are looked up
     * @param conf    the driver's configuration
     * @param account the accounts that libvirt may have been built with
     * @return empty, with a note, if there is no such account, in which case libvirt's driver would not start
     */
    public static Probed<Optional<GuestAccount>> find(HostSource host, LibvirtConf conf, Account account) {
        try {
            Accounts accounts = Accounts.read(host.files());
            BuiltAccount built = builtWith(host, accounts, account.builtWith());
            String user = conf.text("user").orElse(built.user());
            String group = conf.text("group").orElse(built.group());
            return numbered(accounts, user, group, conf.path());
        } catch (ConfException wrongType) {
            return Probed.of(Optional.empty(), Note.of(HostReason.CONFIGURATION_INVALID, wrongType, conf.path()));
        } catch (KernelFileException unreadable) {
            return Probed.of(Optional.empty(), Note.of(HostReason.SECURITY_USER_UNKNOWN, unreadable, "etc/passwd"));
        }
    }

    private static Probed<Optional<GuestAccount>> numbered(
            Accounts accounts, String user, String group, String configuration) {
        OptionalLong uid = accounts.uid(user);
        OptionalLong gid = accounts.gid(group);
        if (uid.isPresent() && gid.isPresent()) {
            return Probed.of(Optional.of(new GuestAccount(uid.getAsLong(), gid.getAsLong())));
        }
        return Probed.of(
                Optional.empty(),
                Note.of(HostReason.SECURITY_USER_UNKNOWN, user + ":" + group, "no such user or group")
                        .remedy("install libvirt's driver, or set user and group in " + configuration));
    }

    /**
     * What libvirt's build rules choose by distribution ({@code meson.build}, {@code qemu_user}). Where that account is
     * missing, for instance because os-release is, an account that is present shows the distribution.
     */
    private static BuiltAccount builtWith(HostSource host, Accounts accounts, List<BuiltAccount> built) {
        BuiltAccount byRelease = byIds(ids(host.files().read("etc/os-release")), built);
        if (accounts.hasUser(byRelease.user())) {
            return byRelease;
        }
        for (int last = built.size() - 1; last >= 0; last--) {
            if (built.get(last).dedicated() && accounts.hasUser(built.get(last).user())) {
                return built.get(last);
            }
        }
        return byRelease;
    }

    private static String ids(Optional<KernelText> osRelease) {
        StringBuilder ids = new StringBuilder();
        if (osRelease.isPresent()) {
            for (String line : osRelease.get().lines()) {
                if (line.startsWith("ID=") || line.startsWith("ID_LIKE=")) {
                    ids.append(line, line.indexOf('='), line.length()).append('\n');
                }
            }
        }
        return ids.toString();
    }

    private static BuiltAccount byIds(String ids, List<BuiltAccount> built) {
        for (BuiltAccount account : built) {
            if (account.distributions().stream().anyMatch(ids::contains)) {
                return account;
            }
        }
        return built.get(built.size() - 1);
    }
}
