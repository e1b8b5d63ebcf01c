package io.vircaps.smbios;

import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.node.Sysinfo.SysinfoPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /proc/sysinfo} and {@code /proc/cpuinfo} of s390; {@code virSysinfoReadS390} of {@code virsysinfo.c}. */
final class S390Text {
    private static final String PROCESSOR = "processor ";
    private static final String CPU_NUMBER = "cpu number";
    private static final String CLOCK = "cpu MHz static";
    private static final String PATH_OF_LINE = "proc/cpuinfo, processor";
    private static final int MOST_DIGITS = 9;

    private S390Text() {}

    /**
     * The machine.
     *
     * @param sysinfo {@code /proc/sysinfo}
     * @throws SysinfoException if one of the three lines is missing
     */
    static SysinfoBlock machine(SearchedText sysinfo) {
        return new SysinfoBlock(
                SysinfoPart.SYSTEM,
                List.of(
                        entry("manufacturer", required(sysinfo, "Manufacturer", ':', '\n')),
                        entry("serial", required(sysinfo, "Sequence Code", ':', '\n')),
                        entry("family", required(sysinfo, "Type", ':', '\n'))));
    }

    /**
     * The processors.
     *
     * @param cpuinfo {@code /proc/cpuinfo}
     * @throws SysinfoException if the manufacturer or a part of a processor is missing
     */
    static List<SysinfoBlock> processors(SearchedText cpuinfo) {
        SearchedText.Value manufacturer =
                cpuinfo.between("vendor_id", 0, ':', '\n').orElseThrow(SysinfoException::notAvailable);
        List<String> lines = new ArrayList<>();
        Optional<SearchedText.Value> next = cpuinfo.between(PROCESSOR, manufacturer.next(), ':', '\n');
        while (next.isPresent()) {
            lines.add(next.get().text());
            next = cpuinfo.between(PROCESSOR, next.get().next(), ':', '\n');
        }
        Map<Integer, String> clocks = clocks(cpuinfo, lines.size());
        List<SysinfoBlock> blocks = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            SearchedText line = new SearchedText(PATH_OF_LINE, lines.get(number));
            blocks.add(processor(line, manufacturer.text(), Optional.ofNullable(clocks.get(number))));
        }
        return blocks;
    }

    private static SysinfoBlock processor(SearchedText line, String manufacturer, Optional<String> clock) {
        List<SysinfoBlock.Entry> entries = new ArrayList<>();
        entries.add(entry("family", required(line, "machine", '=', '\n')));
        entries.add(entry("manufacturer", manufacturer));
        entries.add(entry("version", required(line, "version", '=', ',')));
        clock.ifPresent(megahertz -> entries.add(entry("max_speed", megahertz)));
        entries.add(entry("serial_number", required(line, "identification", '=', ',')));
        return new SysinfoBlock(SysinfoPart.PROCESSOR, entries);
    }

    /** Clocks by the number of the CPU, up to the first number beyond the processors or without a clock. */
    private static Map<Integer, String> clocks(SearchedText cpuinfo, int processors) {
        Map<Integer, String> clocks = new HashMap<>();
        Optional<SearchedText.Value> number = cpuinfo.between(CPU_NUMBER, 0, ':', '\n');
        while (number.isPresent()) {
            int cpu = number(number.get().text());
            Optional<SearchedText.Value> clock =
                    cpuinfo.between(CLOCK, number.get().next(), ':', '\n');
            if (cpu >= processors || clock.isEmpty()) {
                return clocks;
            }
            clocks.put(cpu, clock.get().text());
            number = cpuinfo.between(CPU_NUMBER, clock.get().next(), ':', '\n');
        }
        return clocks;
    }

    private static int number(String digits) {
        boolean isNumber = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(Character::isDigit);
        if (!isNumber) {
            throw SysinfoException.notAvailable();
        }
        return Integer.parseInt(digits);
    }

    private static String required(SearchedText text, String label, char first, char second) {
        return text.between(label, 0, first, second)
                .map(SearchedText.Value::text)
                .orElseThrow(SysinfoException::notAvailable);
    }

    private static SysinfoBlock.Entry entry(String name, String value) {
        return new SysinfoBlock.Entry(Optional.of(name), value);
    }
}
