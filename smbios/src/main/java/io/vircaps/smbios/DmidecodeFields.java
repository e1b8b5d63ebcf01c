package io.vircaps.smbios;

import io.vircaps.model.node.Sysinfo.SysinfoPart;
import java.util.List;

/**
 * The labels that libvirt searches in the text of {@code dmidecode}: {@code virsysinfo.c}, {@code virSysinfoReadDMI}.
 *
 * @param part   the part of {@code <sysinfo>}
 * @param title  the line that begins a structure
 * @param many   whether each structure makes a block, else only the first does
 * @param fields labels and the entries made of them, in the order of the document
 */
record DmidecodeFields(SysinfoPart part, String title, boolean many, List<Field> fields) {
    private static final Field MANUFACTURER = new Field("Manufacturer: ", "manufacturer");
    private static final Field PRODUCT = new Field("Product Name: ", "product");
    private static final Field VERSION = new Field("Version: ", "version");
    private static final Field SERIAL = new Field("Serial Number: ", "serial");
    private static final Field SERIAL_NUMBER = new Field("Serial Number: ", "serial_number");
    private static final Field PART_NUMBER = new Field("Part Number: ", "part_number");
    private static final Field ASSET = new Field("Asset Tag: ", "asset");
    private static final Field SKU = new Field("SKU Number: ", "sku");
    private static final Field FAMILY = new Field("Family: ", "family");
    private static final Field TYPE = new Field("Type: ", "type");

    /** All parts except OEM strings, in the order of the document. */
    static final List<DmidecodeFields> ALL = List.of(
            new DmidecodeFields(
                    SysinfoPart.BIOS,
                    "BIOS Information",
                    false,
                    List.of(
                            new Field("Vendor: ", "vendor"),
                            VERSION,
                            new Field("Release Date: ", "date"),
                            new Field("BIOS Revision: ", "release"))),
            new DmidecodeFields(
                    SysinfoPart.SYSTEM,
                    "System Information",
                    false,
                    List.of(MANUFACTURER, PRODUCT, VERSION, SERIAL, new Field("UUID: ", "uuid"), SKU, FAMILY)),
            new DmidecodeFields(
                    SysinfoPart.BASE_BOARD,
                    "Base Board Information",
                    true,
                    List.of(
                            MANUFACTURER,
                            PRODUCT,
                            VERSION,
                            SERIAL,
                            ASSET,
                            new Field("Location In Chassis: ", "location"))),
            new DmidecodeFields(
                    SysinfoPart.CHASSIS,
                    "Chassis Information",
                    false,
                    List.of(MANUFACTURER, VERSION, SERIAL, ASSET, SKU)),
            new DmidecodeFields(
                    SysinfoPart.PROCESSOR,
                    "Processor Information",
                    true,
                    List.of(
                            new Field("Socket Designation: ", "socket_destination"),
                            TYPE,
                            FAMILY,
                            MANUFACTURER,
                            new Field("Signature: ", "signature"),
                            VERSION,
                            new Field("External Clock: ", "external_clock"),
                            new Field("Max Speed: ", "max_speed"),
                            new Field("Status: ", "status"),
                            SERIAL_NUMBER,
                            PART_NUMBER)),
            new DmidecodeFields(
                    SysinfoPart.MEMORY_DEVICE,
                    "Memory Device",
                    true,
                    List.of(
                            new Field("Size: ", "size"),
                            new Field("Form Factor: ", "form_factor"),
                            new Field("Locator: ", "locator"),
                            new Field("Bank Locator: ", "bank_locator"),
                            TYPE,
                            new Field("Type Detail: ", "type_detail"),
                            new Field("Speed: ", "speed"),
                            MANUFACTURER,
                            SERIAL_NUMBER,
                            PART_NUMBER)));

    /**
     * A label and the entry for its value.
     *
     * @param label the searched text, with the blank behind its colon
     * @param name  of the entry
     */
    record Field(String label, String name) {}
}
