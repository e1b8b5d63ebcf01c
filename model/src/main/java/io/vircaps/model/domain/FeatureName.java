package io.vircaps.model.domain;

/**
 * The name of a feature; a child of {@code <features>}. Open: another name is kept as it is.
 *
 * @param name libvirt's name, for example {@code genid}
 */
public record FeatureName(String name) {
    public static final FeatureName GIC = new FeatureName("gic");
    public static final FeatureName VMCOREINFO = new FeatureName("vmcoreinfo");
    public static final FeatureName GENID = new FeatureName("genid");
    public static final FeatureName BACKING_STORE_INPUT = new FeatureName("backingStoreInput");
    public static final FeatureName BACKUP = new FeatureName("backup");
    public static final FeatureName ASYNC_TEARDOWN = new FeatureName("async-teardown");
    public static final FeatureName S390_PV = new FeatureName("s390-pv");
    public static final FeatureName PS2 = new FeatureName("ps2");
    public static final FeatureName TDX = new FeatureName("tdx");
    public static final FeatureName SEV = new FeatureName("sev");
    public static final FeatureName SGX = new FeatureName("sgx");
    public static final FeatureName HYPERV = new FeatureName("hyperv");
    public static final FeatureName LAUNCH_SECURITY = new FeatureName("launchSecurity");

    @Override
    public String toString() {
        return name;
    }
}
