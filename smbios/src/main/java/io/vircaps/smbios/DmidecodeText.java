package io.vircaps.smbios;

import io.vircaps.kernel.dmi.Smbios;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.node.Sysinfo.SysinfoPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code dmidecode -q -t 0,1,2,3,4,11,17} prints, searched as libvirt does: {@code virSysinfoReadDMI} of {@code
 * virsysinfo.c}. A field that a structure lacks is taken from a later one.
 */
public final class DmidecodeText {
    /** A slot without a module makes no block; libvirt compares no further than the value is long. */
    private static final String EMPTY_SLOT = "No Module Installed";

    private final SearchedText text;
    private final OemStringAgain again;

    /** The second look libvirt takes at a string of the vendor, {@code dmidecode --oem-string NUMBER}. */
    @FunctionalInterface
    public interface OemStringAgain {
        /**
         * What that prints.
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
     * @param again asked for each string of the vendor that has a dot, as that may stand for a line end
     */
    public DmidecodeText(String text, OemStringAgain again) {
        this.text = new SearchedText(Smbios.TABLE, text);
        this.again = again;
    }

    /**
     * What libvirt finds; it may be nothing.
     *
     * @throws SysinfoException if it could not make sense of the vendor's strings
     * @throws io.vircaps.smbios.OversizedTextException if more is found than any machine says
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

    /** Each field's first place behind the title, in whichever structure that is. */
    private List<SysinfoBlock.Entry> entries(DmidecodeFields wanted, int title) {
        List<SysinfoBlock.Entry> entries = new ArrayList<>();
        for (DmidecodeFields.Field field : wanted.fields()) {
            Optional<String> value = value(field.label(), title);
            if (field.name().equals("size")
                    && value.filter(EMPTY_SLOT::startsWith).isPresent()) {
                return List.of();
            }
            value.ifPresent(told -> entries.add(new SysinfoBlock.Entry(Optional.of(field.name()), told)));
        }
        return entries;
    }

    private Optional<String> value(String label, int title) {
        int place = text.find(label, title);
        return place < 0 ? Optional.empty() : text.rest(place + label.length());
    }

    /** Whatever says {@code String } behind the title is taken, up to the end of the text. */
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
     * A string of the vendor.
     *
     * @param number the one libvirt thinks it has: blank strings do not count
     */
    private SysinfoBlock.Entry oemString(String plain, int number) {
        String value = plain.indexOf('.') < 0
                ? plain
                : text.taken(again.print(number).orElseThrow(SysinfoException::notAvailable));
        return new SysinfoBlock.Entry(Optional.empty(), value);
    }
}
