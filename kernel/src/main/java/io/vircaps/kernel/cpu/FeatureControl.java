package io.vircaps.kernel.cpu;

import io.vircaps.kernel.HostSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The registers with which firmware disables virtualization: Intel's {@code IA32_FEATURE_CONTROL} (SDM volume 3C,
 * "Enabling and entering VMX operation") and AMD's {@code VM_CR} (APM volume 2, "Enabling SVM"). A host directory
 * records them as {@code msr.0x3a} and {@code msr.0xc0010114}.
 */
public final class FeatureControl {
    private static final int IA32_FEATURE_CONTROL = 0x3a;
    private static final int LOCKED = 1;
    private static final int VMX_OUTSIDE_SMX = 1 << 2;
    private static final int VM_CR = 0xc001_0114;
    private static final int SVM_DISABLED = 1 << 4;
    private static final Path DEVICE = Path.of("/dev/cpu/0/msr");

    private FeatureControl() {}

    /** The register's value as a clause if it disables virtualization; empty if it does not, or cannot be read. */
    public static Optional<String> locked(HostSource host) {
        OptionalLong control = intel(host);
        if (control.isPresent() && (control.getAsLong() & (LOCKED | VMX_OUTSIDE_SMX)) == LOCKED) {
            return Optional.of("IA32_FEATURE_CONTROL (0x3a) is 0x" + Long.toHexString(control.getAsLong())
                    + ": locked, without bit 2, VMX outside SMX");
        }
        OptionalLong secure = amd(host);
        return secure.isPresent() && (secure.getAsLong() & SVM_DISABLED) != 0
                ? Optional.of(
                        "VM_CR (0xc0010114) is 0x" + Long.toHexString(secure.getAsLong()) + ": bit 4, SVMDIS, is set")
                : Optional.empty();
    }

    /** {@code IA32_FEATURE_CONTROL}; empty on other processors, and if it cannot be read. */
    public static OptionalLong intel(HostSource host) {
        return register(host, IA32_FEATURE_CONTROL);
    }

    /** {@code VM_CR}; empty on other processors, and if it cannot be read. */
    public static OptionalLong amd(HostSource host) {
        return register(host, VM_CR);
    }

    private static OptionalLong register(HostSource host, int index) {
        if (!host.isLive()) {
            return RecordedProcessor.register(host, ProcessorFacts.msrKey(index));
        }
        try {
            return OptionalLong.of(MsrDevice.read(DEVICE, index));
        } catch (IOException unreadable) {
            return OptionalLong.empty();
        }
    }
}
