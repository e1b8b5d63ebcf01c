package io.vircaps.cpu.x86;

import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.data.X86Data;
import java.util.List;
import java.util.Optional;

/**
 * The parts of registers that decide how they are decoded.
 *
 * @param bits      the bits of the map's features
 * @param vendor    the vendor, if the map knows it
 * @param signature the processor's family, model and stepping
 * @param erratum   features that were removed because the processor announces them and they do not work
 */
record Decodable(Bits bits, Optional<Catalog.Vendor> vendor, X86Signature signature, List<String> erratum) {
    private static final List<String> TSX = List.of("hle", "rtm");

    /** Takes vendor and signature from registers; the beginning of {@code x86Decode}. */
    static Decodable of(Catalog catalog, X86Data data) {
        Optional<Catalog.Vendor> vendor = catalog.vendorOf(data);
        X86Data rest = vendor.map(known -> data.minus(known.leaf())).orElse(data);
        return new Decodable(catalog.bitsOf(rest), vendor, data.signature(), List.of()).withoutBrokenTsx(catalog);
    }

    /** The same without features that do not work on processors of its signature. */
    Decodable withoutBrokenTsx(Catalog catalog) {
        if (!hasBrokenTsx()) {
            return this;
        }
        List<String> present = TSX.stream()
                .filter(name -> catalog.knownFeature(name)
                        .filter(feature -> feature.isIn(bits))
                        .isPresent())
                .toList();
        Bits kept = bits.copy();
        TSX.forEach(name -> catalog.knownFeature(name).ifPresent(feature -> kept.remove(feature.bits())));
        return new Decodable(kept, vendor, signature, present);
    }

    /**
     * Whether the processor is a Haswell whose transactional memory does not work (Intel errata HSD136 and HSW136): all
     * but server steppings from 4; {@code x86DataFilterTSX}.
     */
    private boolean hasBrokenTsx() {
        if (signature.family() != 6
                || vendor.filter(known -> known.name().equals("Intel")).isEmpty()) {
            return false;
        }
        return switch (signature.model()) {
            case 60, 69, 70 -> true;
            case 63 -> signature.stepping() < 4;
            default -> false;
        };
    }
}
