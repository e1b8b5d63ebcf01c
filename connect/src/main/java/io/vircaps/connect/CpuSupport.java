package io.vircaps.connect;

/** Which CPU functions libvirt's driver of one engine has. */
enum CpuSupport {
    /** QEMU's ({@code qemu_driver.c}). */
    ALL(true, true, true),
    /** The mock's ({@code test_driver.c}). */
    WITHOUT_COMPARE(false, true, true),
    /** Xen's ({@code libxl_driver.c}). */
    WITHOUT_MODELS(true, true, false),
    /** The others'. */
    NONE(false, false, false);

    private final boolean compare;
    private final boolean baseline;
    private final boolean models;

    CpuSupport(boolean compare, boolean baseline, boolean models) {
        this.compare = compare;
        this.baseline = baseline;
        this.models = models;
    }

    /** What the driver has to which a URI leads; {@code virConnectGetURI} states it without or with a transport. */
    static CpuSupport of(String uri) {
        int end = uri.indexOf(':');
        String scheme = end < 0 ? uri : uri.substring(0, end);
        int transport = scheme.indexOf('+');
        return switch (transport < 0 ? scheme : scheme.substring(0, transport)) {
            case "qemu" -> ALL;
            case "test" -> WITHOUT_COMPARE;
            case "xen" -> WITHOUT_MODELS;
            default -> NONE;
        };
    }

    boolean hasCompare() {
        return compare;
    }

    boolean hasBaseline() {
        return baseline;
    }

    boolean hasModels() {
        return models;
    }

    /** Whether only QEMU is asked: it filters features, and knows of migration. */
    boolean isOfQemu() {
        return this == ALL;
    }
}
