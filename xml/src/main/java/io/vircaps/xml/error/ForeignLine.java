package io.vircaps.xml.error;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Recognises what a line that is no XML looks like. */
final class ForeignLine {
    private static final int SHOWN = 60;
    /** Characters of a line that are matched. */
    private static final int LOOKED_AT = 200;

    private static final Map<String, Pattern> LOOKS = new LinkedHashMap<>();

    static {
        LOOKS.put("a code fence", Pattern.compile("\\s*(```|~~~).*"));
        LOOKS.put("an error message", Pattern.compile("(?i)\\s*error:.*"));
        LOOKS.put("the prompt of virsh", Pattern.compile(".*\\bvirsh\\s*[#>].*"));
        LOOKS.put(
                "a shell prompt",
                Pattern.compile(
                        "(\\S*[$#%>]|.*\\S[@:]\\S.*[$#%]|\\[.*\\][$#%])\\s+\\S.*|.*[$#]\\s*(sudo\\s+)?(virsh|vircaps)\\b.*"));
        LOOKS.put(
                "a log line",
                Pattern.compile(
                        "(.*(\\d{1,2}:\\d{2}:\\d{2}|\\d{4}-\\d{2}-\\d{2}T).*"
                                + "|.*\\b(DEBUG|INFO|NOTICE|WARN(ING)?|ERROR|TRACE)\\b.*|\\[\\s*\\d+\\.\\d+\\].*|\\S+\\[\\d+\\]:.*)"));
        LOOKS.put("a line number", Pattern.compile("\\s*\\d+\\s*[:|.)]?\\s*"));
        LOOKS.put("a quotation mark or a mark of diff", Pattern.compile("[>|+ -]{1,4}"));
        LOOKS.put("the echo of a command", Pattern.compile(".*\\b(virsh|vircaps)\\s.*\\bcapabilities\\b.*"));
    }

    private ForeignLine() {}

    /** What it looks like, and its beginning in quotation marks. */
    static String looks(String line) {
        String start = line.substring(0, Math.min(line.length(), LOOKED_AT));
        for (Map.Entry<String, Pattern> look : LOOKS.entrySet()) {
            if (look.getValue().matcher(start).matches()) {
                return look.getKey() + ", " + quoted(line);
            }
        }
        return "text, " + quoted(line);
    }

    static String quoted(String line) {
        String bare = line.strip();
        int shown = Math.min(bare.length(), SHOWN);
        return "'" + bare.substring(0, shown) + (shown < bare.length() ? "…'" : "'");
    }

    /** The first line that is not blank; empty if all are. */
    static String firstOf(String text) {
        List<String> lines = nonBlank(text);
        return lines.isEmpty() ? "" : lines.get(0);
    }

    /** The last line that is not blank; empty if all are. */
    static String lastOf(String text) {
        List<String> lines = nonBlank(text);
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    private static List<String> nonBlank(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(lines::add);
        return lines;
    }
}
