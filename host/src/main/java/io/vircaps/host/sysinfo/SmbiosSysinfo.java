package io.vircaps.host.sysinfo;

import io.vircaps.kernel.dmi.Smbios;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.SysinfoBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the firmware says, found as libvirt finds it; {@code virSysinfoReadDMI} of {@code virsysinfo.c}. */
final class SmbiosSysinfo {
    /** A slot without a module makes no block; libvirt compares no further than the value is long. */
    private static final String EMPTY_SLOT = "No Module Installed";

    private final SearchedText text;

    private SmbiosSysinfo(SearchedText text) {
        this.text = text;
    }

    /**
     * What these tables make of it; it may be nothing.
     *
     * @throws SysinfoException if libvirt could not make sense of the vendor's strings
     */
    static Sysinfo of(Smbios smbios) {
        SearchedText text = new SearchedText(Smbios.TABLE, SmbiosText.of(smbios));
        SmbiosSysinfo sysinfo = new SmbiosSysinfo(text);
        List<SysinfoBlock> blocks = new ArrayList<>();
        for (SmbiosFields fields : SmbiosFields.ALL) {
            sysinfo.add(blocks, fields);
        }
        new OemStrings(smbios, text).block().ifPresent(blocks::add);
        return new Sysinfo(blocks);
    }

    private void add(List<SysinfoBlock> blocks, SmbiosFields wanted) {
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
    private List<SysinfoBlock.Entry> entries(SmbiosFields wanted, int title) {
        List<SysinfoBlock.Entry> entries = new ArrayList<>();
        for (SmbiosFields.Field field : wanted.fields()) {
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
}
