package io.vircaps.cpu.dump.form;

import io.vircaps.cpu.dump.CpuDump;
import io.vircaps.cpu.dump.DumpText;
import java.util.Iterator;

/**
 * Reads registers line by line. Lines before the first line of the form, a prompt for example, are skipped.
 *
 * @param lines the form
 */
record RegisterReader(LineForm lines) implements FormReader {
    @Override
    public boolean recognizes(String line) {
        return lines.recognizes(line);
    }

    @Override
    public CpuDump read(DumpText text, DumpForm form) {
        DumpBuilder dump = new DumpBuilder(text, form.form());
        boolean begun = false;
        int number = 0;
        for (Iterator<String> all = text.lines(); all.hasNext() && !dump.hasEnded(); ) {
            String line = all.next().strip();
            number++;
            dump.at(number);
            if (!line.isEmpty() && lines.read(line, dump)) {
                begun = true;
            } else if (begun && !line.isEmpty() && line.charAt(0) != '#') {
                skip(line, form, dump);
            }
        }
        return dump.build(lines);
    }

    private void skip(String line, DumpForm form, DumpBuilder dump) {
        form.another(line).ifPresent(other -> {
            throw dump.wrong("lines of one form", "a line of " + other.form() + ": " + line);
        });
        if (!lines.isAmongText()) {
            throw dump.wrong("a line of that form", line);
        }
    }
}
