package io.vircaps.cpu.dump;

import io.vircaps.cpu.CpuDataException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The CPUs that a dump describes.
 *
 * @param name the file
 * @param form the program that writes such dumps
 * @param cpus in the order of the dump, at least one
 */
public record CpuDump(String name, String form, List<DumpedCpu> cpus) {
    public CpuDump {
        cpus = List.copyOf(cpus);
    }

    /**
     * Reads a dump in the form that its first line of data has.
     *
     * @param readers the forms
     * @return empty if no line is of these forms
     * @throws io.vircaps.model.VircapsException if it is of one of them and malformed
     */
    public static Optional<CpuDump> read(DumpText text, List<DumpReader> readers) {
        for (Iterator<String> lines = text.lines(); lines.hasNext(); ) {
            String line = lines.next();
            for (DumpReader reader : readers) {
                if (reader.recognizes(line)) {
                    return Optional.of(reader.read(text));
                }
            }
        }
        return Optional.empty();
    }

    /** The error of a text that is of none of these forms. */
    public static CpuDataException unknownForm(DumpText text, List<DumpReader> readers) {
        StringJoiner forms = new StringJoiner(", ");
        readers.forEach(reader -> forms.add(reader.form()));
        Iterator<String> lines = text.lines();
        String first = "";
        int line = 0;
        while (lines.hasNext() && first.isEmpty()) {
            first = lines.next().strip();
            line++;
        }
        return text.wrong(line, "not a form of CPU data that is known", "XML, or a dump of " + forms, first);
    }
}
