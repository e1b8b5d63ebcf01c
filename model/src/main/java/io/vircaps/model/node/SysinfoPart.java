package io.vircaps.model.node;

/** The parts of {@code <sysinfo>}, in document order; each is built from one SMBIOS structure type. */
public enum SysinfoPart {
    /** The firmware. */
    BIOS("bios"),
    /** The machine. */
    SYSTEM("system"),
    /** A board; there may be several. */
    BASE_BOARD("baseBoard"),
    /** The case. */
    CHASSIS("chassis"),
    /** A processor; there may be several. */
    PROCESSOR("processor"),
    /** A memory module; there may be several. */
    MEMORY_DEVICE("memory_device"),
    /** Texts of the vendor; the entries have no names. */
    OEM_STRINGS("oemStrings");

    private final String element;

    SysinfoPart(String element) {
        this.element = element;
    }

    /** The name of its element. */
    public String element() {
        return element;
    }
}
