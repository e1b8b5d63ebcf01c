package io.vircaps.cpu.map;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.model.Dialect;
import io.vircaps.model.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** The codec of a CPU map in our text format; {@code docs/cpu-map-format.md}. */
public final class CpuMapText {
    private static final String X86 = "[x86]";
    private static final String PPC64 = "[ppc64]";
    private static final String ARM = "[arm]";
    private static final String HEADER = "[header]";

    private CpuMapText() {}

    /**
     * Reads a map.
     *
     * @param text  the text
     * @param where the name in errors, for example the file
     * @throws CpuMapException if it is malformed, or names what it does not define
     */
    public static CpuMap read(String text, String where) {
        return readUnchecked(text, where).checked(where);
    }

    /** Reads a map without the check that it names only what it defines. */
    static CpuMap readUnchecked(String text, String where) {
        Map<String, List<MapBlock>> sections = sections(MapBlock.parse(text, where));
        List<MapBlock> header = section(sections, HEADER);
        return new CpuMap(
                release(header, where),
                String.join(" ", find(header, "source", where).rest()),
                X86MapText.read(section(sections, X86)),
                Ppc64MapText.read(section(sections, PPC64)),
                ArmMapText.read(section(sections, ARM)));
    }

    private static Map<String, List<MapBlock>> sections(List<MapBlock> blocks) {
        Map<String, List<MapBlock>> sections = new HashMap<>();
        List<MapBlock> current = new ArrayList<>();
        sections.put(HEADER, current);
        for (MapBlock block : blocks) {
            String keyword = block.head().keyword();
            if (keyword.equals(X86) || keyword.equals(PPC64) || keyword.equals(ARM)) {
                current = new ArrayList<>();
                if (sections.put(keyword, current) != null) {
                    throw block.head().problem("second section " + keyword);
                }
            } else {
                current.add(block);
            }
        }
        return sections;
    }

    private static List<MapBlock> section(Map<String, List<MapBlock>> sections, String name) {
        return sections.getOrDefault(name, List.of());
    }

    private static MapBlock.Line find(List<MapBlock> header, String keyword, String where) {
        for (MapBlock block : header) {
            if (block.head().keyword().equals(keyword)) {
                return block.head();
            }
        }
        throw new CpuMapException(where, "no line '" + keyword + "'");
    }

    private static Dialect release(List<MapBlock> header, String where) {
        MapBlock.Line line = find(header, "release", where);
        try {
            return Dialect.parse(line.word());
        } catch (InvalidValueException e) {
            throw new CpuMapException(line.where(), "'" + line.word() + "' is no release", e);
        }
    }

    /** The CRC-32 of the text of the x86 section: equal for equal sections, whatever they were read from. */
    public static int sum(X86Map map) {
        StringBuilder out = new StringBuilder();
        X86MapText.write(out, map);
        return sum(out);
    }

    /** The CRC-32 of the text of the POWER section. */
    public static int sum(Ppc64Map map) {
        StringBuilder out = new StringBuilder();
        Ppc64MapText.write(out, map);
        return sum(out);
    }

    private static int sum(StringBuilder text) {
        CRC32 sum = new CRC32();
        sum.update(text.toString().getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    /** The text of a map; {@link #read} gives the same map. */
    public static String write(CpuMap map) {
        StringBuilder out = new StringBuilder();
        out.append("# A CPU map in the format of docs/cpu-map-format.md. Generated: do not edit.\n");
        out.append("release ").append(map.release()).append('\n');
        out.append("source ").append(map.source()).append('\n');
        out.append('\n').append(X86).append('\n');
        X86MapText.write(out, map.x86());
        out.append('\n').append(PPC64).append('\n');
        Ppc64MapText.write(out, map.ppc64());
        out.append('\n').append(ARM).append('\n');
        ArmMapText.write(out, map.arm());
        return out.toString();
    }
}
