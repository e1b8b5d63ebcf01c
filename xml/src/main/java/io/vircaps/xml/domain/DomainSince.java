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
    CPU("cpu", new Dialect(2, 3, 0)),
    /** Mode {@code maximum}. */
    MAXIMUM("mode[@name='maximum']", new Dialect(7, 1, 0)),
    /** {@code <enum name='hostPassthroughMigratable'>}. */
    PASSTHROUGH_MIGRATABLE("mode/hostPassthroughMigratable", new Dialect(6, 5, 0), Accuracy.APPROXIMATE),
    /** {@code <maxphysaddr>} of mode {@code host-model}. */
    HOST_MODEL_MAXPHYSADDR("mode/maxphysaddr", new Dialect(9, 3, 0)),
    /** {@code <model deprecated=…>}. */
    MODEL_DEPRECATED("model/@deprecated", new Dialect(7, 1, 0)),
    /** {@code <model vendor=…>}. */
    MODEL_VENDOR("model/@vendor", new Dialect(8, 9, 0)),
    /** {@code <model canonical=…>}. */
    MODEL_CANONICAL("model/@canonical", new Dialect(10, 10, 0)),
    /** {@code <blockers>}. */
    BLOCKERS("blockers", new Dialect(10, 9, 0)),
    /** {@code <iothreads>}. */
    IOTHREADS("iothreads", new Dialect(4, 4, 0)),
    /** {@code <enum name='firmware'>}. */
    FIRMWARE("os/firmware", new Dialect(5, 3, 0)),
    /** {@code <firmwareFeatures>}. */
    FIRMWARE_FEATURES("firmwareFeatures", new Dialect(12, 1, 0)),
    /** {@code <enum name='secure'>}. */
    LOADER_SECURE("loader/secure", new Dialect(5, 3, 0)),
    /** {@code <varstore>}. */
    VARSTORE("varstore", new Dialect(12, 1, 0)),
    /** {@code <memoryBacking>}. */
    MEMORY_BACKING("memoryBacking", new Dialect(8, 0, 0), Accuracy.APPROXIMATE),
    /** {@code <enum name='model'>} of a disk. */
    DISK_MODEL("disk/model", new Dialect(5, 2, 0), Accuracy.APPROXIMATE),
    /** {@code <graphics>}. */
    GRAPHICS("graphics", new Dialect(1, 3, 5)),
    /** {@code <video>}. */
    VIDEO("video", new Dialect(1, 3, 5)),
    /** {@code <enum name='iommufd'>}. */
    IOMMUFD("hostdev/iommufd", new Dialect(12, 0, 0), Accuracy.APPROXIMATE),
    /** {@code <rng>}. */
    RNG("rng", new Dialect(5, 7, 0)),
    /** {@code <filesystem>}. */
    FILESYSTEM("filesystem", new Dialect(8, 0, 0), Accuracy.APPROXIMATE),
    /** {@code <tpm>}. */
    TPM("tpm", new Dialect(8, 0, 0), Accuracy.APPROXIMATE),
    /** {@code <enum name='backendVersion'>}. */
    TPM_VERSION("tpm/backendVersion", new Dialect(9, 0, 0), Accuracy.APPROXIMATE),
    /** {@code <redirdev>}. */
    REDIRDEV("redirdev", new Dialect(8, 9, 0)),
    /** {@code <channel>}. */
    CHANNEL("channel", new Dialect(8, 9, 0)),
    /** {@code <crypto>}. */
    CRYPTO("crypto", new Dialect(9, 1, 0)),
    /** {@code <interface>}. */
    INTERFACE("interface", new Dialect(10, 6, 0)),
    /** {@code <panic>}. */
    PANIC("panic", new Dialect(10, 10, 0)),
    /** {@code <console>}. */
    CONSOLE("console", new Dialect(11, 5, 0)),
    /** {@code <features>}, with {@code <gic>}. */
    FEATURES("features", new Dialect(1, 3, 4)),
    /** {@code <vmcoreinfo>}. */
    VMCOREINFO("vmcoreinfo", new Dialect(4, 4, 0)),
    /** {@code <genid>}. */
    GENID("genid", new Dialect(4, 4, 0)),
    /** {@code <backingStoreInput>}. */
    BACKING_STORE_INPUT("backingStoreInput", new Dialect(5, 10, 0)),
    /** {@code <backup>}. */
    BACKUP("backup", new Dialect(6, 0, 0), Accuracy.APPROXIMATE),
    /** {@code <async-teardown>}. */
    ASYNC_TEARDOWN("async-teardown", new Dialect(9, 6, 0)),
    /** {@code <s390-pv>}. */
    S390_PV("s390-pv", new Dialect(7, 6, 0)),
    /** {@code <ps2>}. */
    PS2("ps2", new Dialect(10, 7, 0)),
    /** {@code <tdx>}. */
    TDX("tdx", new Dialect(11, 6, 0)),
    /** {@code <sev>}. */
    SEV("sev", new Dialect(4, 5, 0)),
    /** {@code <maxGuests>} and {@code <maxESGuests>}. */
    SEV_GUESTS("sev/maxGuests", new Dialect(8, 0, 0)),
    /** {@code <cpu0Id>}. */
    SEV_CPU0("sev/cpu0Id", new Dialect(8, 4, 0), Accuracy.APPROXIMATE),
    /** {@code <sgx>}. */
    SGX("sgx", new Dialect(8, 10, 0)),
    /** {@code <hyperv>}. */
    HYPERV("hyperv", new Dialect(9, 0, 0)),
    /** {@code <defaults>} of {@code <hyperv>}. */
    HYPERV_DEFAULTS("hyperv/defaults", new Dialect(11, 9, 0)),
    /** {@code <launchSecurity>}. */
    LAUNCH_SECURITY("launchSecurity", new Dialect(10, 5, 0));

    private static final Map<String, DomainSince> BY_PART = new HashMap<>();

    static {
        for (DomainSince row : values()) {
            BY_PART.put(row.part, row);
        }
    }

    private final String part;
    private final Dialect release;
    private final Accuracy accuracy;

    private enum Accuracy {
        EXACT,
        APPROXIMATE
    }

    DomainSince(String part, Dialect release) {
        this(part, release, Accuracy.EXACT);
    }

    DomainSince(String part, Dialect release, Accuracy accuracy) {
        this.part = part;
        this.release = release;
        this.accuracy = accuracy;
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
        return out.isSince(release);
    }

    /** The first release whose documents have it. */
    public Dialect release() {
        return release;
    }

    /** Whether the release is known to one or two releases only. */
    public boolean isApproximate() {
        return accuracy == Accuracy.APPROXIMATE;
    }
}
