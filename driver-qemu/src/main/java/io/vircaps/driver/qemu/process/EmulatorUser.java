package io.vircaps.driver.qemu.process;

import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.kernel.HostUser;
import io.vircaps.model.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The user as whom emulators are queried. As root libvirt queries them as the user of qemu.conf, with CAP_DAC_OVERRIDE
 * and no other capability, so that root's devices such as {@code /dev/kvm} and {@code /dev/sev} open. For an ordinary
 * user they run as that user.
 *
 * @param change  the user to become; absent to remain the present user
 * @param setpriv the tool for that, which also ties an emulator's life to ours; absent where there is none
 */
public record EmulatorUser(Optional<HostUser> change, Optional<Setpriv> setpriv) {
    /** This process's own user, without any tool. */
    public static final EmulatorUser SELF = new EmulatorUser(Optional.empty(), Optional.empty());

    /** The user as whom the emulators of the live machine are queried. */
    public static EmulatorUser of(QemuTarget target) {
        return of(target, Setpriv.PLACES);
    }

    /**
     * The user as whom they are queried.
     *
     * @param places where the tool may be
     */
    public static EmulatorUser of(QemuTarget target, List<String> places) {
        Optional<Setpriv> tool = Setpriv.installed(places);
        return target.host().facts().user().isRoot()
                ? new EmulatorUser(Optional.of(target.emulatorUser(target.conf().value())), tool)
                : new EmulatorUser(Optional.empty(), tool.filter(Setpriv::diesWithParent));
    }

    /** The words before an emulator's own command line. */
    List<String> prefix() {
        List<String> words = new ArrayList<>();
        if (setpriv.isEmpty()) {
            return words;
        }
        words.add(setpriv.get().path());
        if (setpriv.get().diesWithParent()) {
            words.addAll(List.of("--pdeathsig", "KILL"));
        }
        change.ifPresent(user -> {
            words.addAll(List.of("--reuid", Long.toString(user.uid()), "--regid", Long.toString(user.gid())));
            words.addAll(List.of("--clear-groups", "--inh-caps=-all,+dac_override"));
            words.add("--ambient-caps=-all,+dac_override");
        });
        return words;
    }

    /** What is not as libvirt does it. */
    List<Note> notes() {
        if (change.isEmpty() || setpriv.isPresent()) {
            return List.of();
        }
        String instead = "instead of as user " + change.get().uid();
        return List.of(Note.of(
                QemuReason.EMULATOR_RUN_AS_ROOT, "setpriv", "not found; emulators were run as root " + instead));
    }
}
