package io.vircaps.smbios;

import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.node.Sysinfo.SysinfoPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /proc/cpuinfo} of POWER and ARM, searched as libvirt does: {@code virSysinfoReadPPC} and {@code
 * virSysinfoReadARM} of {@code virsysinfo.c}. A label is searched anywhere in the text, not only at the start of a
 * line.
 */
final class CpuinfoText {
    private static final String PROCESSOR = "processor";
    private static final String SOCKET = "socket_destination";
    private static final String TYPE = "type";

    private final SearchedText text;

    CpuinfoText(SearchedText text) {
        this.text = text;
    }

    /** The blocks of POWER: the machine, and each thread as a processor. */
    List<SysinfoBlock> power() {
        List<SysinfoBlock> blocks = new ArrayList<>();
        machine().ifPresent(blocks::add);
        int at = text.find(PROCESSOR, 0);
        while (at >= 0) {
            List<SysinfoBlock.Entry> entries = new ArrayList<>();
            int behind = add(entries, SOCKET, at, PROCESSOR);
            behind = find(entries, TYPE, "cpu", behind);
            behind = find(entries, "version", "revision", behind);
            addTo(blocks, SysinfoPart.PROCESSOR, entries);
            at = text.find(PROCESSOR, behind);
        }
        return blocks;
    }

    /** The blocks of ARM: the machine, and each CPU with the name of the first; no CPUs if there is no name. */
    List<SysinfoBlock> arm() {
        List<SysinfoBlock> blocks = new ArrayList<>();
        machine().ifPresent(blocks::add);
        int named = text.find("model name", 0);
        int name = named < 0 ? text.find("Processor", 0) : named;
        int at = name < 0 ? -1 : text.find(PROCESSOR, 0);
        while (at >= 0) {
            List<SysinfoBlock.Entry> entries = new ArrayList<>();
            int behind = add(entries, SOCKET, at, PROCESSOR);
            text.afterColon(name).ifPresent(value -> entries.add(entry(TYPE, value.text())));
            addTo(blocks, SysinfoPart.PROCESSOR, entries);
            at = text.find(PROCESSOR, behind);
        }
        return blocks;
    }

    /** The machine, from the last lines of the file; the document has them in another order. */
    private Optional<SysinfoBlock> machine() {
        List<SysinfoBlock.Entry> entries = new ArrayList<>();
        int platform = text.find("platform", 0);
        if (platform < 0) {
            return Optional.empty();
        }
        find(entries, "version", "machine", platform);
        find(entries, "serial", "model", platform);
        add(entries, "family", platform, "platform");
        return entries.isEmpty() ? Optional.empty() : Optional.of(new SysinfoBlock(SysinfoPart.SYSTEM, entries));
    }

    /** Adds the value of a label, if the label is found; returns where the search continues. */
    private int find(List<SysinfoBlock.Entry> entries, String name, String label, int from) {
        int at = text.find(label, from);
        return at < 0 ? from : add(entries, name, at, label);
    }

    private int add(List<SysinfoBlock.Entry> entries, String name, int at, String label) {
        Optional<SearchedText.Value> value = text.afterColon(at);
        value.ifPresent(found -> entries.add(entry(name, found.text())));
        return value.map(SearchedText.Value::next).orElse(at + label.length());
    }

    private static SysinfoBlock.Entry entry(String name, String value) {
        return new SysinfoBlock.Entry(Optional.of(name), value);
    }

    private static void addTo(List<SysinfoBlock> blocks, SysinfoPart part, List<SysinfoBlock.Entry> entries) {
        if (!entries.isEmpty()) {
            blocks.add(new SysinfoBlock(part, entries));
        }
    }
}
