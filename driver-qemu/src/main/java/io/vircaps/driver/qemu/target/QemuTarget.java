package io.vircaps.driver.qemu.target;

import io.vircaps.host.HostRequest;
import io.vircaps.host.HostView;
import io.vircaps.host.account.Accounts;
import io.vircaps.host.security.EmulatorAccount;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.HostUser;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.List;

/**
 * What is asked of which host.
 *
 * @param uri     whose document
 * @param host    the host
 * @param dialect whose form it has
 */
public record QemuTarget(QemuUri uri, HostSource host, Dialect dialect) {
    private static final MigrationFeatures MIGRATION = new MigrationFeatures(true, List.of("tcp", "rdma"), Extras.NONE);

    /** The kernel's overflow ids: nobody. */
    private static final long NOBODY = 65534;

    /** The host as the dialect's release sees it. */
    public HostView view() {
        return HostView.of(host, dialect);
    }

    /** The host's architecture; {@link Arch#NONE} if the dialect's release does not know it. */
    public Arch arch() {
        return view().arch();
    }

    /** The driver's configuration, and why it is not what it could be. */
    public Probed<LibvirtConf> conf() {
        return uri.config().read("qemu.conf");
    }

    /** What the QEMU driver wants to know of the host. */
    public HostRequest hostRequest(LibvirtConf conf) {
        return HostRequest.ofAll(uri.config()).migration(MIGRATION).qemuSecurity(conf, uri.privileged());
    }

    /**
     * As whom emulators run: the account of qemu.conf if we are root, else ourselves. Where that account does not exist
     * libvirt would not start; they run as nobody then.
     */
    public HostUser emulatorUser(LibvirtConf conf) {
        HostUser caller = host.facts().user();
        if (!caller.isRoot()) {
            return caller;
        }
        return EmulatorAccount.find(host, conf)
                .value()
                .map(account -> Accounts.readable(host.files()).user(account.uid(), account.gid()))
                .orElse(new HostUser(NOBODY, NOBODY, List.of()));
    }

    /** What is to be said of the question itself. */
    public List<Note> notes() {
        HostUser caller = host.facts().user();
        return uri.isSeenByUser(caller)
                ? List.of(
                        Note.of(QemuReason.SYSTEM_SEEN_BY_USER, uri.uri().toString(), "asked by user " + caller.uid()))
                : List.of();
    }
}
