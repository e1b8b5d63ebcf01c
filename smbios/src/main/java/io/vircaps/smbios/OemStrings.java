package io.vircaps.smbios;

import io.vircaps.kernel.dmi.Smbios;
import io.vircaps.kernel.dmi.SmbiosStructure;
import java.util.Optional;

/** The text of OEM strings, structure type 11; DSP0134, section 7.12. */
final class OemStrings {
    static final int TYPE = 11;
    static final String TITLE = "OEM Strings";
    static final String LABEL = "String ";

    private static final int COUNT = 0x04;
    private static final int MOST = 0xFF;

    private OemStrings() {}

    static void write(DmiText text, SmbiosStructure strings) {
        text.title(TITLE);
        if (strings.length() > COUNT) {
            for (int number = 1; number <= strings.u8(COUNT); number++) {
                text.field(LABEL + number, DmiText.string(strings, number));
            }
        }
        text.end();
    }

    /**
     * The output of {@code dmidecode --oem-string}: that string of each structure, each with a line end. dmidecode 3.4
     * writes dots here too for bytes that are no characters.
     *
     * @return empty if a structure has fewer
     */
    static Optional<String> again(Smbios smbios, int number) {
        StringBuilder lines = new StringBuilder();
        for (SmbiosStructure structure : smbios.structures()) {
            if (structure.type() == TYPE) {
                if (number > MOST || structure.length() <= COUNT || number > structure.u8(COUNT)) {
                    return Optional.empty();
                }
                lines.append(DmiText.string(structure, number)).append('\n');
            }
        }
        if (smbios.isCutOff()) {
            lines.append('\n'); // dmidecode closes the structure that it does not print
        }
        return Optional.of(lines.toString());
    }
}
