package io.vircaps.driver.qemu.target;

import io.vircaps.connect.spi.SecurityConfig;
import io.vircaps.connect.spi.SecurityConfig.BuiltAccount;
import io.vircaps.host.HostRequest;
import io.vircaps.host.HostView;
import io.vircaps.host.account.Accounts;
import io.vircaps.host.security.GuestAccount;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.HostUser;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.List;
import java.util.Optional;

/**
 * What is probed on which host.
 *
 * @param uri     whose document
 * @param host    the host
 * @param dialect whose form it has
 */
public record QemuTarget(QemuUri uri, HostSource host, Dialect dialect) {
    private static final MigrationFeatures MIGRATION = new MigrationFeatures(true, List.of("tcp", "rdma"), Extras.NONE);

    /** The driver's configuration file. */
    public static final String CONFIGURATION = "qemu.conf";

    private static final List<DomainType> LABELLED = List.of(DomainType.KVM, DomainType.QEMU);

    /**
     * {@code security_driver} names several models; SELinux labels are in the policy's {@code virtual_domain_context},
     * the first line for kvm, the second for qemu; emulators run as the account of qemu.conf, or the one of the
     * distribution ({@code meson.build}, {@code qemu_user}).
     */
    public static final SecurityConfig SECURITY = new SecurityConfig(
            CONFIGURATION,
            true,
            new SecurityConfig.SelinuxContexts("virtual_domain_context", false, List.of(), LABELLED),
            Optional.of(new SecurityConfig.Account(
                    List.of(
                            new BuiltAccount(List.of("arch"), "nobody", "nobody", false),
                            new BuiltAccount(List.of("fedora", "gentoo", "suse"), "qemu", "qemu", true),
                            new BuiltAccount(List.of("ubuntu"), "libvirt-qemu", "kvm", false),
                            new BuiltAccount(List.of(), "libvirt-qemu", "libvirt-qemu", true)),
                    LABELLED)));

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
        return uri.config().read(CONFIGURATION);
    }

    /** The parts of the host that the QEMU driver's document has. */
    public HostRequest hostRequest(LibvirtConf conf) {
        return HostRequest.ofAll(uri.config()).migration(MIGRATION).confined(SECURITY, conf, uri.privileged());
    }

    /**
     * The user as whom emulators run: the account of qemu.conf if we are root, else ourselves. Where that account does
     * not exist libvirt would not start; they run as nobody then.
     */
    public HostUser emulatorUser(LibvirtConf conf) {
        HostUser caller = host.facts().user();
        if (!caller.isRoot()) {
            return caller;
        }
        return SECURITY.account()
                .flatMap(account -> GuestAccount.find(host, conf, account).value())
                .map(account -> Accounts.readable(host.files()).user(account.uid(), account.gid()))
                .orElse(new HostUser(NOBODY, NOBODY, List.of()));
    }

    /** The notes on the URI itself. */
    public List<Note> notes() {
        HostUser caller = host.facts().user();
        return uri.isSeenByUser(caller)
                ? List.of(
                        Note.of(QemuReason.SYSTEM_SEEN_BY_USER, uri.uri().toString(), "opened by user " + caller.uid()))
                : List.of();
    }
}
