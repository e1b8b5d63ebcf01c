package io.vircaps.host.security;

import io.vircaps.connect.spi.SecurityConfig;
import io.vircaps.connect.spi.SecurityConfig.Account;
import io.vircaps.host.HostReason;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Extras;
import io.vircaps.model.VircapsException;
import io.vircaps.model.conf.ConfException;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.host.SecurityModel.BaseLabel;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the security models of a driver, {@code <secmodel>}. What cannot be used is left out; libvirt's driver would
 * not start at all.
 */
public final class SecurityModelProbe {
    /** In the order in which libvirt looks for one that is in use; the last always is. */
    private static final List<Confinement> CONFINEMENTS = List.of(new Selinux(), new Apparmor(), new Unconfined());

    private final HostSource host;
    private final SecurityConfig config;
    private final LibvirtConf conf;
    private final List<Note> notes = new ArrayList<>();

    private SecurityModelProbe(HostSource host, SecurityConfig config, LibvirtConf conf) {
        this.host = host;
        this.config = config;
        this.conf = conf;
    }

    /**
     * The models of a driver: those that {@code security_driver} names, else the first that is in use; then {@code dac}
     * if the driver has it and the daemon may change owners of files.
     *
     * @param config     how the driver configures confinement
     * @param conf       the driver's configuration file
     * @param privileged whether the daemon is the system's
     */
    public static Probed<List<SecurityModel>> probe(
            HostSource host, SecurityConfig config, LibvirtConf conf, boolean privileged) {
        SecurityModelProbe probe = new SecurityModelProbe(host, config, conf);
        List<SecurityModel> models = new ArrayList<>(probe.models());
        if (privileged) {
            config.account().flatMap(probe::dac).ifPresent(models::add);
        }
        return new Probed<>(models, probe.notes);
    }

    private List<SecurityModel> models() {
        List<SecurityModel> models = new ArrayList<>();
        List<String> names = configured();
        for (Confinement confinement : names.isEmpty() ? List.of(inUse()) : known(names)) {
            model(confinement).ifPresent(models::add);
        }
        return models;
    }

    private List<String> configured() {
        String setting = "security_driver";
        try {
            return config.several()
                    ? conf.texts(setting).orElse(List.of())
                    : conf.text(setting).map(List::of).orElse(List.of());
        } catch (ConfException wrongType) {
            invalid(wrongType.problem().sentence());
            return List.of();
        }
    }

    private List<Confinement> known(List<String> names) {
        List<Confinement> known = new ArrayList<>();
        for (String name : names) {
            Optional<Confinement> confinement = known(name);
            if (confinement.isEmpty() || known.contains(confinement.get())) {
                invalid("security_driver names '" + name + "', which is unknown or named before");
            } else {
                known.add(confinement.get());
            }
        }
        return known;
    }

    private static Optional<Confinement> known(String name) {
        for (Confinement confinement : CONFINEMENTS) {
            if (confinement.name().equals(name)) {
                return Optional.of(confinement);
            }
        }
        return Optional.empty();
    }

    private void invalid(String detail) {
        notes.add(Note.of(HostReason.CONFIGURATION_INVALID, conf.path(), detail));
    }

    private Confinement inUse() {
        for (Confinement confinement : CONFINEMENTS) {
            try {
                if (confinement.unused(config, host.files()).isEmpty()) {
                    return confinement;
                }
            } catch (KernelException unreadable) {
                failed(confinement, unreadable.problem().sentence());
            }
        }
        return new Unconfined();
    }

    private Optional<SecurityModel> model(Confinement confinement) {
        KernelFiles files = host.files();
        try {
            Optional<String> unused = confinement.unused(config, files);
            boolean refused = confinement.name().equals(Unconfined.NAME)
                    && conf.flag("security_require_confined").orElse(false);
            if (unused.isEmpty() && !refused) {
                return Optional.of(confinement.model(config, files));
            }
            failed(confinement, unused.orElse("security_require_confined is set"));
        } catch (VircapsException failure) {
            failed(confinement, failure.problem().sentence());
        }
        return Optional.empty();
    }

    private void failed(Confinement confinement, String detail) {
        notes.add(Note.of(HostReason.SECURITY_MODEL_FAILED, confinement.name(), detail));
    }

    /** Ownership of files, {@code credentials(7)}: guests run as one account. */
    private Optional<SecurityModel> dac(Account account) {
        Probed<Optional<GuestAccount>> found = GuestAccount.find(host, conf, account);
        notes.addAll(found.notes());
        return found.value()
                .map(ids -> new SecurityModel(
                        "dac",
                        "0",
                        account.labelled().stream()
                                .map(type -> new BaseLabel(type, ids.label()))
                                .toList(),
                        Extras.NONE));
    }
}
