package io.vircaps.driver.qemu.guest;

import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.host.kvm.KvmAccess;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.HostUser;
import io.vircaps.kernel.KvmDevice;
import io.vircaps.model.note.Note;
import java.util.Optional;

/** Whether KVM can be used, and why not. */
public final class KvmNote {
    private static final String DEVICE = "/dev/kvm";

    private KvmNote() {}

    /**
     * The one note about KVM.
     *
     * @param host     the host
     * @param asWhom   the user emulators run as
     * @param emulator path of the emulator of the host's architecture
     * @param facts    what it states
     */
    public static Note of(HostSource host, HostUser asWhom, String emulator, EmulatorFacts facts) {
        KvmDevice device = host.facts().kvm();
        if (facts.kvm()) {
            return usable(device, asWhom, emulator);
        }
        Optional<Note> obstacle = KvmAccess.obstacle(host);
        return obstacle.isPresent() ? obstacle.get() : ofEmulator(emulator, facts);
    }

    /** What is wrong with the emulator where KVM could be used. */
    static Note ofEmulator(String emulator, EmulatorFacts facts) {
        return facts.kvmPresent()
                ? Note.of(
                        QemuReason.KVM_REFUSED,
                        emulator,
                        facts.messages().orElse("query-kvm reports that it is not enabled"))
                : Note.of(QemuReason.KVM_NOT_BUILT, emulator, "query-kvm reports that KVM is not present");
    }

    private static Note usable(KvmDevice device, HostUser asWhom, String emulator) {
        boolean itself = !device.present() || mayOpen(device, asWhom);
        String seen = "mode " + Integer.toOctalString(device.permissions()) + ", owner " + device.uid() + ":"
                + device.gid() + "; emulators run as " + asWhom.uid() + ":" + asWhom.gid();
        return itself
                ? Note.of(QemuReason.KVM_USABLE, DEVICE, "query-kvm of " + emulator + " reports that KVM is enabled")
                : Note.of(QemuReason.KVM_BY_PRIVILEGE, DEVICE, seen);
    }

    private static boolean mayOpen(KvmDevice device, HostUser user) {
        int shift = user.uid() == device.uid()
                ? 6
                : user.gid() == device.gid() || user.groups().contains(device.gid()) ? 3 : 0;
        return user.isRoot() || ((device.permissions() >> shift) & 6) == 6;
    }
}
