package io.vircaps.host.sysinfo;

import io.vircaps.kernel.dmi.Smbios;
import io.vircaps.kernel.dmi.SmbiosStructure;
import io.vircaps.model.node.SysinfoBlock;
import io.vircaps.model.node.SysinfoPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the vendor wished to say, structure type 11; DSP0134, section 7.12. */
final class OemStrings {
    /** The type of these structures. */
    static final int TYPE = 11;

    private static final String TITLE = "OEM Strings";
    private static final String LABEL = "String ";
    private static final int COUNT = 0x04;
    private static final int MOST = 0xFF;

    private final Smbios smbios;
    private final SearchedText text;

    OemStrings(Smbios smbios, SearchedText text) {
        this.smbios = smbios;
        this.text = text;
    }

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
     * The block; empty if there is no such structure. Whatever says {@code String } behind the title is taken, up to the
     * end of the text.
     *
     * @throws SysinfoException if one of them is no numbered string, or one with a dot cannot be asked for again
     */
    Optional<SysinfoBlock> block() {
        int title = text.find(TITLE, 0);
        if (title < 0) {
            return Optional.empty();
        }
        List<SysinfoBlock.Entry> entries = new ArrayList<>();
        int at = text.find(LABEL, title);
        while (at >= 0) {
            int colon = text.afterDigits(at + LABEL.length());
            if (text.charAt(colon) != ':') {
                throw SysinfoException.notAvailable();
            }
            Optional<String> value = text.rest(colon + 2);
            value.ifPresent(plain -> entries.add(entry(plain, entries.size() + 1)));
            at = text.find(LABEL, colon + 2 + value.orElse("").length());
        }
        return Optional.of(new SysinfoBlock(SysinfoPart.OEM_STRINGS, entries));
    }

    /** A dot may stand for a line end, so libvirt asks for such a string once more, by the number it thinks it has. */
    private SysinfoBlock.Entry entry(String value, int number) {
        return new SysinfoBlock.Entry(Optional.empty(), value.indexOf('.') < 0 ? value : askedAgain(number));
    }

    /**
     * What {@code dmidecode --oem-string} prints: that string of each structure, the line ends behind them included. No
     * structure may have fewer. dmidecode 3.4 writes dots this time, too.
     */
    private String askedAgain(int number) {
        StringBuilder lines = new StringBuilder();
        for (SmbiosStructure structure : smbios.structures()) {
            if (structure.type() == TYPE) {
                if (number > MOST || structure.length() <= COUNT || number > structure.u8(COUNT)) {
                    throw SysinfoException.notAvailable();
                }
                lines.append(DmiText.string(structure, number)).append('\n');
            }
        }
        if (smbios.isCutOff()) {
            lines.append('\n'); // dmidecode closes the structure that it does not print
        }
        return text.taken(lines.toString());
    }
}
