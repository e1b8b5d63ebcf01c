package io.vircaps.xml.domain;

import io.vircaps.model.Dialect;
import io.vircaps.xml.token.XmlWriter;
import java.util.HashMap;
import java.util.Map;

/**
 * The table of all that was not in libvirt's first domain capabilities document, of 1.2.7: which element, attribute or
 * enum came with which release. What has no row here exists since then.
 *
 * <p>The releases are read from libvirt's tags, release notes and documentation. A row marked
 * {@link #isApproximate() approximate} is known to one or two releases only and counts from the later one.
 */
@SuppressWarnings("ImmutableEnumChecker") // a Dialect is a record of numbers
public enum DomainSince {
    /** {@code <cpu>} and its modes. */
    CPU("cpu", at(2, 3, 0)),
    /** Mode {@code maximum}. */
    MAXIMUM("mode[@name='maximum']", at(7, 1, 0)),
    /** {@code <enum name='hostPassthroughMigratable'>}. */
    PASSTHROUGH_MIGRATABLE("mode/hostPassthroughMigratable", at(6, 5, 0), Accuracy.APPROXIMATE),
    /** {@code <maxphysaddr>} of mode {@code host-model}. */
    HOST_MODEL_MAXPHYSADDR("mode/maxphysaddr", at(9, 3, 0)),
    /** {@code <model deprecated=…>}. */
    MODEL_DEPRECATED("model/@deprecated", at(7, 1, 0)),
    /** {@code <model vendor=…>}. */
    MODEL_VENDOR("model/@vendor", at(8, 9, 0)),
    /** {@code <model canonical=…>}. */
    MODEL_CANONICAL("model/@canonical", at(10, 10, 0)),
    /** {@code <blockers>}. */
    BLOCKERS("blockers", at(10, 9, 0)),
    /** {@code <iothreads>}. */
    IOTHREADS("iothreads", at(4, 4, 0)),
    /** {@code <enum name='firmware'>}. */
    FIRMWARE("os/firmware", at(5, 3, 0)),
    /** {@code <firmwareFeatures>}. */
    FIRMWARE_FEATURES("firmwareFeatures", at(12, 1, 0)),
    /** {@code <enum name='secure'>}. */
    LOADER_SECURE("loader/secure", at(5, 3, 0)),
    /** {@code <varstore>}. */
    VARSTORE("varstore", at(12, 1, 0)),
    /** {@code <memoryBacking>}. */
    MEMORY_BACKING("memoryBacking", at(8, 0, 0), Accuracy.APPROXIMATE),
    /** {@code <enum name='model'>} of a disk. */
    DISK_MODEL("disk/model", at(5, 2, 0), Accuracy.APPROXIMATE),
    /** {@code <graphics>}. */
    GRAPHICS("graphics", at(1, 3, 5)),
    /** {@code <video>}. */
    VIDEO("video", at(1, 3, 5)),
    /** {@code <enum name='iommufd'>}. */
    IOMMUFD("hostdev/iommufd", at(12, 0, 0), Accuracy.APPROXIMATE),
    /** {@code <rng>}. */
    RNG("rng", at(5, 7, 0)),
    /** {@code <filesystem>}. */
    FILESYSTEM("filesystem", at(8, 0, 0), Accuracy.APPROXIMATE),
    /** {@code <tpm>}. */
    TPM("tpm", at(8, 0, 0), Accuracy.APPROXIMATE),
    /** {@code <enum name='backendVersion'>}. */
    TPM_VERSION("tpm/backendVersion", at(9, 0, 0), Accuracy.APPROXIMATE),
    /** {@code <redirdev>}. */
    REDIRDEV("redirdev", at(8, 9, 0)),
    /** {@code <channel>}. */
    CHANNEL("channel", at(8, 9, 0)),
    /** {@code <crypto>}. */
    CRYPTO("crypto", at(9, 1, 0)),
    /** {@code <interface>}. */
    INTERFACE("interface", at(10, 6, 0)),
    /** {@code <panic>}. */
    PANIC("panic", at(10, 10, 0)),
    /** {@code <console>}. */
    CONSOLE("console", at(11, 5, 0)),
    /** {@code <features>}, with {@code <gic>}. */
    FEATURES("features", at(1, 3, 4)),
    /** {@code <vmcoreinfo>}. */
    VMCOREINFO("vmcoreinfo", at(4, 4, 0)),
    /** {@code <genid>}. */
    GENID("genid", at(4, 4, 0)),
    /** {@code <backingStoreInput>}. */
    BACKING_STORE_INPUT("backingStoreInput", at(5, 10, 0)),
    /** {@code <backup>}. */
    BACKUP("backup", at(6, 0, 0), Accuracy.APPROXIMATE),
    /** {@code <async-teardown>}. */
    ASYNC_TEARDOWN("async-teardown", at(9, 6, 0)),
    /** {@code <s390-pv>}. */
    S390_PV("s390-pv", at(7, 6, 0)),
    /** {@code <ps2>}. */
    PS2("ps2", at(10, 7, 0)),
    /** {@code <tdx>}. */
    TDX("tdx", at(11, 6, 0)),
    /** {@code <sev>}. */
    SEV("sev", at(4, 5, 0)),
    /** {@code <maxGuests>} and {@code <maxESGuests>}. */
    SEV_GUESTS("sev/maxGuests", at(8, 0, 0)),
    /** {@code <cpu0Id>}. */
    SEV_CPU0("sev/cpu0Id", at(8, 4, 0), Accuracy.APPROXIMATE),
    /** {@code <sgx>}. */
    SGX("sgx", at(8, 10, 0)),
    /** {@code <hyperv>}. */
    HYPERV("hyperv", at(9, 0, 0)),
    /** {@code <defaults>} of {@code <hyperv>}. */
    HYPERV_DEFAULTS("hyperv/defaults", at(11, 9, 0)),
    /** {@code <launchSecurity>}. */
    LAUNCH_SECURITY("launchSecurity", at(10, 5, 0));

    /** More than any part of a release can be. */
    private static final long PART = 10_000;

    private static final Map<String, DomainSince> BY_PART = new HashMap<>();

    static {
        for (DomainSince row : values()) {
            BY_PART.put(row.part, row);
        }
    }

    private final String part;
    private final long release;
    private final Accuracy accuracy;

    private enum Accuracy {
        EXACT,
        APPROXIMATE
    }

    DomainSince(String part, long release) {
        this(part, release, Accuracy.EXACT);
    }

    DomainSince(String part, long release, Accuracy accuracy) {
        this.part = part;
        this.release = release;
        this.accuracy = accuracy;
    }

    /** A release as one number. */
    private static long at(int major, int minor, int micro) {
        return (major * PART + minor) * PART + micro;
    }

    /**
     * Whether the release that a writer imitates has a part.
     *
     * @param part an element, or an element and its enum or child: {@code disk/model}
     */
    static boolean has(XmlWriter out, String part) {
        DomainSince row = BY_PART.get(part);
        return row == null || row.in(out);
    }

    /** Whether the release that a writer imitates has it. */
    boolean in(XmlWriter out) {
        return out.isSince(release());
    }

    /** The first release whose documents have it. */
    public Dialect release() {
        return new Dialect((int) (release / PART / PART), (int) (release / PART % PART), (int) (release % PART));
    }

    /** Whether the release is known to one or two releases only. */
    public boolean isApproximate() {
        return accuracy == Accuracy.APPROXIMATE;
    }
}
