package io.vircaps.xml.domain;

import io.vircaps.model.DialectRow;
import io.vircaps.xml.token.XmlWriter;
import java.util.HashMap;
import java.util.Map;

/**
 * The dialect rows of the domain capabilities document: which element, attribute or enum came with which release. What
 * has no row here exists since the first document, of 1.2.7.
 *
 * <p>The releases are read from libvirt's tags, release notes and documentation.
 */
@SuppressWarnings("ImmutableEnumChecker") // a record of values
public enum DomainSince implements DialectRow {
    CPU("cpu", Entry.of("`<cpu>` and its modes", 2, 3, 0)),
    MAXIMUM("mode[@name='maximum']", Entry.of("mode `maximum`", 7, 1, 0)),
    PASSTHROUGH_MIGRATABLE(
            "mode/hostPassthroughMigratable",
            Entry.of("`<enum name='hostPassthroughMigratable'>`", 6, 5, 0).approximate()),
    HOST_MODEL_MAXPHYSADDR("mode/maxphysaddr", Entry.of("`<maxphysaddr>` of mode `host-model`", 9, 3, 0)),
    MODEL_DEPRECATED("model/@deprecated", Entry.of("`<model deprecated=…>`", 7, 1, 0)),
    MODEL_VENDOR("model/@vendor", Entry.of("`<model vendor=…>`", 8, 9, 0)),
    MODEL_CANONICAL("model/@canonical", Entry.of("`<model canonical=…>`", 10, 10, 0)),
    BLOCKERS("blockers", Entry.of("`<blockers>`", 10, 9, 0)),
    IOTHREADS("iothreads", Entry.of("`<iothreads>`", 4, 4, 0)),
    FIRMWARE("os/firmware", Entry.of("`<enum name='firmware'>`", 5, 3, 0)),
    FIRMWARE_FEATURES("firmwareFeatures", Entry.of("`<firmwareFeatures>`", 12, 1, 0)),
    LOADER_SECURE("loader/secure", Entry.of("`<enum name='secure'>`", 5, 3, 0)),
    VARSTORE("varstore", Entry.of("`<varstore>`", 12, 1, 0)),
    MEMORY_BACKING("memoryBacking", Entry.of("`<memoryBacking>`", 8, 0, 0).approximate()),
    DISK_MODEL(
            "disk/model", Entry.of("`<enum name='model'>` of a disk", 5, 2, 0).approximate()),
    GRAPHICS("graphics", Entry.of("`<graphics>`", 1, 3, 5)),
    VIDEO("video", Entry.of("`<video>`", 1, 3, 5)),
    IOMMUFD("hostdev/iommufd", Entry.of("`<enum name='iommufd'>`", 12, 0, 0).approximate()),
    RNG("rng", Entry.of("`<rng>`", 5, 7, 0)),
    FILESYSTEM("filesystem", Entry.of("`<filesystem>`", 8, 0, 0).approximate()),
    TPM("tpm", Entry.of("`<tpm>`", 8, 0, 0).approximate()),
    TPM_VERSION(
            "tpm/backendVersion",
            Entry.of("`<enum name='backendVersion'>`", 9, 0, 0).approximate()),
    REDIRDEV("redirdev", Entry.of("`<redirdev>`", 8, 9, 0)),
    CHANNEL("channel", Entry.of("`<channel>`", 8, 9, 0)),
    CRYPTO("crypto", Entry.of("`<crypto>`", 9, 1, 0)),
    INTERFACE("interface", Entry.of("`<interface>`", 10, 6, 0)),
    PANIC("panic", Entry.of("`<panic>`", 10, 10, 0)),
    CONSOLE("console", Entry.of("`<console>`", 11, 5, 0)),
    FEATURES("features", Entry.of("`<features>`, with `<gic>`", 1, 3, 4)),
    VMCOREINFO("vmcoreinfo", Entry.of("`<vmcoreinfo>`", 4, 4, 0)),
    GENID("genid", Entry.of("`<genid>`", 4, 4, 0)),
    BACKING_STORE_INPUT("backingStoreInput", Entry.of("`<backingStoreInput>`", 5, 10, 0)),
    BACKUP("backup", Entry.of("`<backup>`", 6, 0, 0).approximate()),
    ASYNC_TEARDOWN("async-teardown", Entry.of("`<async-teardown>`", 9, 6, 0)),
    S390_PV("s390-pv", Entry.of("`<s390-pv>`", 7, 6, 0)),
    PS2("ps2", Entry.of("`<ps2>`", 10, 7, 0)),
    TDX("tdx", Entry.of("`<tdx>`", 11, 6, 0)),
    SEV("sev", Entry.of("`<sev>`", 4, 5, 0)),
    SEV_GUESTS("sev/maxGuests", Entry.of("`<maxGuests>` and `<maxESGuests>`", 8, 0, 0)),
    SEV_CPU0("sev/cpu0Id", Entry.of("`<cpu0Id>`", 8, 4, 0).approximate()),
    SGX("sgx", Entry.of("`<sgx>`", 8, 10, 0)),
    HYPERV("hyperv", Entry.of("`<hyperv>`", 9, 0, 0)),
    HYPERV_DEFAULTS("hyperv/defaults", Entry.of("`<defaults>` of `<hyperv>`", 11, 9, 0)),
    LAUNCH_SECURITY("launchSecurity", Entry.of("`<launchSecurity>`", 10, 5, 0));

    private static final Map<String, DomainSince> BY_PART = new HashMap<>();

    static {
        for (DomainSince row : values()) {
            BY_PART.put(row.part, row);
        }
    }

    private final String part;
    private final Entry entry;

    DomainSince(String part, Entry entry) {
        this.part = part;
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
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
        return out.isSince(since());
    }
}
