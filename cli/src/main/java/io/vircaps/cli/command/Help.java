package io.vircaps.cli.command;

import java.util.List;
import java.util.Optional;

/** The help texts, from the tables. */
public final class Help {
    private static final int WIDTH = 80;
    private static final String HANG = " ".repeat(28);

    private Help() {}

    /** What {@code --help} prints. */
    public static String all() {
        StringBuilder text = new StringBuilder("Usage: vircaps [OPTION]... COMMAND [ARGUMENT]...\n\n");
        text.append("What a host and its virtualization engines can run, as libvirt says it.\n\nOptions:\n");
        settings(text, Globals.ALL);
        text.append("\nCommands:\n");
        for (Verb verb : Verb.values()) {
            entry(text, folded("  " + synopsis(verb)), verb.summary());
        }
        return text.append("\n'vircaps COMMAND --help' says more about one of them.\n")
                .toString();
    }

    /** What {@code VERB --help} prints. */
    public static String of(Verb verb) {
        StringBuilder text = new StringBuilder(folded("Usage: vircaps [OPTION]... " + synopsis(verb)) + "\n\n");
        paragraph(text, verb.description());
        if (verb.operand().isPresent()) {
            text.append('\n');
            entry(text, "  " + verb.operand().get().name(), verb.operand().get().help());
        }
        if (!verb.settings().isEmpty()) {
            text.append("\nOptions:\n");
            settings(text, verb.settings());
        }
        return text.toString();
    }

    /** The verb with its options and operand, for example {@code maxvcpus [--type TYPE]}. */
    public static String synopsis(Verb verb) {
        StringBuilder text = new StringBuilder(verb.word());
        Optional<Operand> shown = verb.shownOperand();
        Optional<Setting> doubled = shown.isPresent() ? verb.spokenOperand() : Optional.empty();
        for (Setting setting : verb.settings()) {
            if (doubled.filter(setting::equals).isEmpty()) {
                text.append(" [").append(longForm(setting)).append(']');
            }
        }
        shown.ifPresent(operand -> text.append(' ').append(operand.synopsis()));
        return text.toString();
    }

    /** In two lines if one is too short for it. */
    private static String folded(String synopsis) {
        if (synopsis.length() <= WIDTH) {
            return synopsis;
        }
        int end = synopsis.lastIndexOf(" [", WIDTH);
        return synopsis.substring(0, end) + "\n      " + synopsis.substring(end + 1);
    }

    private static void settings(StringBuilder text, List<Setting> settings) {
        for (Setting setting : settings) {
            String letter = setting.letter().map(one -> "-" + one + ", ").orElse("    ");
            entry(text, "  " + letter + longForm(setting), setting.help());
        }
    }

    private static String longForm(Setting setting) {
        return "--" + setting.name()
                + setting.argument().map(name -> " " + name).orElse("");
    }

    private static void entry(StringBuilder text, String left, String right) {
        text.append(left);
        if (left.length() + 2 > HANG.length()) {
            text.append('\n').append(HANG);
        } else {
            text.append(" ".repeat(HANG.length() - left.length()));
        }
        wrap(text, right, HANG);
    }

    private static void paragraph(StringBuilder text, String sentences) {
        wrap(text, sentences, "");
    }

    private static void wrap(StringBuilder text, String words, String hang) {
        int column = hang.length();
        boolean first = true;
        for (String word : words.split(" ", -1)) {
            if (!first && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(hang);
                column = hang.length();
            } else if (!first) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
            first = false;
        }
        text.append('\n');
    }
}
