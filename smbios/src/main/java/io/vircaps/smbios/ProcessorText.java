package io.vircaps.smbios;

import io.vircaps.kernel.dmi.SmbiosStructure;
import java.util.Locale;
import java.util.Optional;

/** The text of a processor, structure type 4; DSP0134, section 7.5. */
final class ProcessorText {
    private static final String FAMILY = "processor-family";
    private static final int FAMILY_IS_ELSEWHERE = 0xFE;
    private static final int CORE_2_OR_K7 = 0xBE;
    private static final int ALPHA_OR_PENTIUM_PRO = 0x30;
    private static final int POPULATED = 1 << 6;
    private static final int HAS_SOC_ID = 1 << 9;

    private ProcessorText() {}

    static void write(DmiText text, SmbiosStructure processor, int version) {
        text.title("Processor Information");
        if (processor.length() >= 0x1A) {
            text.string("Socket Designation", processor, 0x04);
            text.field("Type", CodeWords.of("processor-type", processor.u8(0x05)));
            text.field("Family", family(processor, version));
            text.string("Manufacturer", processor, 0x07);
            signature(processor).ifPresent(signature -> text.field("Signature", signature));
            text.string("Version", processor, 0x10);
            text.field("External Clock", frequency(processor.u16(0x12)));
            text.field("Max Speed", frequency(processor.u16(0x14)));
            text.field("Current Speed", frequency(processor.u16(0x16)));
            text.field("Status", status(processor.u8(0x18)));
        }
        if (processor.length() >= 0x23) {
            text.string("Serial Number", processor, 0x20).string("Asset Tag", processor, 0x21);
            text.string("Part Number", processor, 0x22);
        }
        text.end();
    }

    private static String frequency(int megahertz) {
        return megahertz == 0 ? "Unknown" : megahertz + " MHz";
    }

    private static String status(int status) {
        return (status & POPULATED) == 0
                ? "Unpopulated"
                : "Populated, " + CodeWords.of("processor-status", status & 0x07);
    }

    private static int familyCode(SmbiosStructure processor) {
        int code = processor.u8(0x06);
        return code == FAMILY_IS_ELSEWHERE && processor.length() >= 0x2A ? processor.u16(0x28) : code;
    }

    /** The family; two codes have two meanings, which the manufacturer decides. */
    private static String family(SmbiosStructure processor, int version) {
        String manufacturer = DmiText.string(processor, processor.u8(0x07));
        if (version == 0x0200 && processor.u8(0x06) == ALPHA_OR_PENTIUM_PRO && isOf(manufacturer, "Intel")) {
            return "Pentium Pro";
        }
        int code = familyCode(processor);
        if (code != CORE_2_OR_K7) {
            return CodeWords.of(FAMILY, code);
        }
        if (isOf(manufacturer, "Intel")) {
            return "Core 2";
        }
        return isOf(manufacturer, "AMD") ? "K7" : "Core 2 or K7";
    }

    private static boolean isOf(String manufacturer, String name) {
        return manufacturer.contains(name) || manufacturer.regionMatches(true, 0, name, 0, name.length());
    }

    /** The signature in the form of the family; empty if the family has none. */
    private static Optional<String> signature(SmbiosStructure processor) {
        String form = CodeWords.find("processor-id", familyCode(processor)).orElse("");
        int id = (int) processor.u32(0x08);
        return switch (form) {
            case "80386" -> Optional.of(of80386(id & 0xFFFF));
            case "80486" -> Optional.of(knowsCpuid(id & 0xFFFF) ? ofIntel(id) : of80486(id));
            case "intel" -> Optional.of(ofIntel(id));
            case "amd" -> Optional.of(ofAmd(id));
            case "arm" -> ofArm(processor, id);
            default -> Optional.empty();
        };
    }

    private static String of80386(int dx) {
        return String.format(
                Locale.ROOT,
                "Type %d, Family %d, Major Stepping %d, Minor Stepping %d",
                dx >> 12,
                dx >> 8 & 0xF,
                dx >> 4 & 0xF,
                dx & 0xF);
    }

    /** Whether an 80486 has the CPUID instruction, by the value of DX at reset. */
    private static boolean knowsCpuid(int dx) {
        int model = dx & 0x00F0;
        return (dx & 0x0F00) == 0x0400 && (model == 0x0040 || model >= 0x0070) && (dx & 0x000F) >= 3;
    }

    private static String of80486(int dx) {
        return String.format(
                Locale.ROOT,
                "Type %d, Family %d, Model %d, Stepping %d",
                dx >> 12 & 3,
                dx >> 8 & 0xF,
                dx >> 4 & 0xF,
                dx & 0xF);
    }

    /** CPUID.(EAX=1):EAX. The extended family is added to whichever family. */
    private static String ofIntel(int eax) {
        int family = (eax >> 20 & 0xFF) + (eax >> 8 & 0xF);
        int model = (eax >> 12 & 0xF0) + (eax >> 4 & 0xF);
        return String.format(
                Locale.ROOT, "Type %d, Family %d, Model %d, Stepping %d", eax >> 12 & 3, family, model, eax & 0xF);
    }

    /** CPUID.(EAX=1):EAX. The extended family and model count for family 15 only. */
    private static String ofAmd(int eax) {
        int family = eax >> 8 & 0xF;
        boolean isExtended = family == 0xF;
        int model = (eax >> 4 & 0xF) + (isExtended ? eax >> 12 & 0xF0 : 0);
        return String.format(
                Locale.ROOT,
                "Family %d, Model %d, Stepping %d",
                family + (isExtended ? eax >> 20 & 0xFF : 0),
                model,
                eax & 0xF);
    }

    /** MIDR_EL1, or the results of {@code SMCCC_ARCH_SOC_ID}. */
    private static Optional<String> ofArm(SmbiosStructure processor, int id) {
        if (processor.length() >= 0x28 && (processor.u16(0x26) & HAS_SOC_ID) != 0) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "JEP-106 Bank 0x%02x Manufacturer 0x%02x, SoC ID 0x%04x, SoC Revision 0x%08x",
                    id >> 24 & 0x7F,
                    id >> 16 & 0x7F,
                    id & 0xFFFF,
                    (int) processor.u32(0x0C)));
        }
        return id == 0
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "Implementor 0x%02x, Variant 0x%x, Architecture %d, Part 0x%03x, Revision %d",
                        id >>> 24,
                        id >> 20 & 0xF,
                        id >> 16 & 0xF,
                        id >> 4 & 0xFFF,
                        id & 0xF));
    }
}
