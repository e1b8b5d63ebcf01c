package io.vircaps.connect;

/** Which CPU functions libvirt's driver of an engine has. */
public enum CpuSupport {
    /** All, with a baseline that leaves out what QEMU cannot give and knows of migration ({@code qemu_driver.c}). */
    ALL(true, true, true),
    /** All but compare ({@code test_driver.c}). */
    WITHOUT_COMPARE(false, true, true),
    /** All but the names of models ({@code libxl_driver.c}). */
    WITHOUT_MODELS(true, true, false),
    /** None. */
    NONE(false, false, false);

    private final boolean compare;
    private final boolean baseline;
    private final boolean models;

    CpuSupport(boolean compare, boolean baseline, boolean models) {
        this.compare = compare;
        this.baseline = baseline;
        this.models = models;
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
