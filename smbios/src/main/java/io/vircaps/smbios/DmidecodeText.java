package io.vircaps.smbios;

import io.vircaps.kernel.dmi.Smbios;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.node.Sysinfo.SysinfoPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The output of {@code dmidecode -q -t 0,1,2,3,4,11,17}, searched as libvirt does: {@code virSysinfoReadDMI} of
 * {@code virsysinfo.c}. A field that a structure lacks is taken from a later one.
 */
public final class DmidecodeText {
    /** A slot without a module makes no block; libvirt compares no further than the value is long. */
    private static final String EMPTY_SLOT = "No Module Installed";

    private final SearchedText text;
    private final OemStringAgain again;

    /** The second reading of an OEM string by libvirt, {@code dmidecode --oem-string NUMBER}. */
    @FunctionalInterface
    public interface OemStringAgain {
        /**
         * The output of that command.
         *
         * @param number counted from 1
         * @return empty if it fails
         */
        Optional<String> print(int number);
    }

    /**
     * A text.
     *
     * @param text  all of it
     * @param again called for each OEM string with a dot, as a dot may stand for a line end
     */
    public DmidecodeText(String text, OemStringAgain again) {
        this.text = new SearchedText(Smbios.TABLE, text);
        this.again = again;
    }

    /**
     * The blocks that libvirt finds; there may be none.
     *
     * @throws SysinfoException if libvirt would fail on the OEM strings
     * @throws io.vircaps.smbios.OversizedTextException if more text is found than any machine has
     */
    public Sysinfo sysinfo() {
        List<SysinfoBlock> blocks = new ArrayList<>();
        for (DmidecodeFields fields : DmidecodeFields.ALL) {
            add(blocks, fields);
        }
        oemStrings().ifPresent(blocks::add);
        return new Sysinfo(blocks);
    }

    private void add(List<SysinfoBlock> blocks, DmidecodeFields wanted) {
        int title = text.find(wanted.title(), 0);
        while (title >= 0) {
            List<SysinfoBlock.Entry> entries = entries(wanted, title);
            if (!entries.isEmpty()) {
                blocks.add(new SysinfoBlock(wanted.part(), entries));
            }
            title = wanted.many()
                    ? text.find(wanted.title(), title + wanted.title().length())
                    : -1;
        }
    }

    /** The value of each field at its first place behind the title, in this or a later structure. */
    private List<SysinfoBlock.Entry> entries(DmidecodeFields wanted, int title) {
        List<SysinfoBlock.Entry> entries = new ArrayList<>();
        for (DmidecodeFields.Field field : wanted.fields()) {
            Optional<String> value = value(field.label(), title);
            if (field.name().equals("size")
                    && value.filter(EMPTY_SLOT::startsWith).isPresent()) {
                return List.of();
            }
            value.ifPresent(found -> entries.add(new SysinfoBlock.Entry(Optional.of(field.name()), found)));
        }
        return entries;
    }

    private Optional<String> value(String label, int title) {
        int place = text.find(label, title);
        return place < 0 ? Optional.empty() : text.rest(place + label.length());
    }

    /** The OEM strings: every {@code String } behind the title, up to the end of the text. */
    private Optional<SysinfoBlock> oemStrings() {
        int title = text.find(OemStrings.TITLE, 0);
        if (title < 0) {
            return Optional.empty();
        }
        List<SysinfoBlock.Entry> entries = new ArrayList<>();
        int at = text.find(OemStrings.LABEL, title);
        while (at >= 0) {
            int colon = text.afterDigits(at + OemStrings.LABEL.length());
            if (text.charAt(colon) != ':') {
                throw SysinfoException.notAvailable();
            }
            Optional<String> value = text.rest(colon + 2);
            value.ifPresent(plain -> entries.add(oemString(plain, entries.size() + 1)));
            at = text.find(OemStrings.LABEL, colon + 2 + value.orElse("").length());
        }
        return Optional.of(new SysinfoBlock(SysinfoPart.OEM_STRINGS, entries));
    }

    /**
     * An OEM string.
     *
     * @param number its number as libvirt counts: blank strings do not count
     */
    private SysinfoBlock.Entry oemString(String plain, int number) {
        String value = plain.indexOf('.') < 0
                ? plain
                : text.taken(again.print(number).orElseThrow(SysinfoException::notAvailable));
        return new SysinfoBlock.Entry(Optional.empty(), value);
    }
}
