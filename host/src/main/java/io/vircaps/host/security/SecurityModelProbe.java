package io.vircaps.host.security;

import io.vircaps.host.HostReason;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Extras;
import io.vircaps.model.VircapsException;
import io.vircaps.model.conf.ConfException;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.host.SecurityModel.BaseLabel;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the security models of a driver, {@code <secmodel>}. What cannot be used is left out; libvirt's driver would not
 * start at all.
 */
public final class SecurityModelProbe {
    /** In the order in which libvirt looks for one that is in use; the last always is. */
    private static final List<Confinement> CONFINEMENTS = List.of(new Selinux(), new Apparmor(), new Unconfined());

    private final HostSource host;
    private final List<Note> notes = new ArrayList<>();

    /** A probe of this host; good for one call. */
    public SecurityModelProbe(HostSource host) {
        this.host = host;
    }

    /**
     * The models of the QEMU driver: those that {@code security_driver} names, else the first that is in use; then
     * {@code dac} if the daemon may change owners of files.
     *
     * @param conf       qemu.conf
     * @param privileged whether the daemon is the system's
     */
    public Probed<List<SecurityModel>> ofQemu(LibvirtConf conf, boolean privileged) {
        List<SecurityModel> models = new ArrayList<>();
        List<String> names = configured(conf);
        for (Confinement confinement : names.isEmpty() ? List.of(inUse()) : known(names, conf)) {
            add(models, confinement, conf);
        }
        if (privileged) {
            dac(conf).ifPresent(models::add);
        }
        return new Probed<>(models, notes);
    }

    private List<String> configured(LibvirtConf conf) {
        try {
            return conf.texts("security_driver").orElse(List.of());
        } catch (ConfException wrongType) {
            invalid(conf, wrongType.problem().sentence());
            return List.of();
        }
    }

    private List<Confinement> known(List<String> names, LibvirtConf conf) {
        List<Confinement> known = new ArrayList<>();
        for (String name : names) {
            Optional<Confinement> confinement = known(name);
            if (confinement.isEmpty() || known.contains(confinement.get())) {
                invalid(conf, "security_driver names '" + name + "', which is unknown or named before");
            } else {
                known.add(confinement.get());
            }
        }
        return known;
    }

    private static Optional<Confinement> known(String name) {
        for (Confinement confinement : CONFINEMENTS) {
            if (confinement.model().equals(name)) {
                return Optional.of(confinement);
            }
        }
        return Optional.empty();
    }

    private void invalid(LibvirtConf conf, String detail) {
        notes.add(Note.of(HostReason.CONFIGURATION_INVALID, conf.path(), detail));
    }

    private Confinement inUse() {
        for (Confinement confinement : CONFINEMENTS) {
            try {
                if (confinement.unused(host.files()).isEmpty()) {
                    return confinement;
                }
            } catch (KernelException unreadable) {
                failed(confinement, unreadable.problem().sentence());
            }
        }
        return new Unconfined();
    }

    private void add(List<SecurityModel> models, Confinement confinement, LibvirtConf conf) {
        KernelFiles files = host.files();
        try {
            Optional<String> unused = confinement.unused(files);
            boolean refused = confinement.model().equals(Unconfined.MODEL)
                    && conf.flag("security_require_confined").orElse(false);
            if (unused.isEmpty() && !refused) {
                models.add(confinement.forQemu(files));
            } else {
                failed(confinement, unused.orElse("security_require_confined is set"));
            }
        } catch (VircapsException failure) {
            failed(confinement, failure.problem().sentence());
        }
    }

    private void failed(Confinement confinement, String detail) {
        notes.add(Note.of(HostReason.SECURITY_MODEL_FAILED, confinement.model(), detail));
    }

    /** Ownership of files, {@code credentials(7)}: guests run as one account. */
    private Optional<SecurityModel> dac(LibvirtConf conf) {
        Probed<Optional<EmulatorAccount>> account = EmulatorAccount.find(host, conf);
        notes.addAll(account.notes());
        return account.value()
                .map(found -> new SecurityModel(
                        "dac",
                        "0",
                        List.of(
                                new BaseLabel(DomainType.KVM, found.label()),
                                new BaseLabel(DomainType.QEMU, found.label())),
                        Extras.NONE));
    }
}
