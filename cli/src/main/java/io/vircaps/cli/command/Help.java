package io.vircaps.cli.command;

import java.util.List;
import java.util.Optional;

/** The help texts, made of the options of the command and its verbs. */
public final class Help {
    private static final int WIDTH = 80;
    private static final String HANG = " ".repeat(28);

    private Help() {}

    /** What {@code --help} prints. */
    public static String all(List<Verb> verbs) {
        StringBuilder text = new StringBuilder("Usage: vircaps [OPTION]... COMMAND [ARGUMENT]...\n\n");
        text.append("What a host and its virtualization engines can run, as libvirt reports it.\n\nOptions:\n");
        options(text, GlobalOptions.ALL);
        text.append("\nCommands:\n");
        for (Verb verb : verbs) {
            entry(text, folded("  " + synopsis(verb)), verb.summary());
        }
        return text.append("\n'vircaps COMMAND --help' describes one of them.\nOptions are accepted after the command"
                        + " too.\n")
                .toString();
    }

    /** What {@code VERB --help} prints. */
    public static String of(Verb verb) {
        StringBuilder text = new StringBuilder(folded("Usage: vircaps [OPTION]... " + synopsis(verb)) + "\n\n");
        paragraph(text, verb.description());
        if (verb.argument().isPresent()) {
            text.append('\n');
            entry(
                    text,
                    "  " + verb.argument().get().name(),
                    verb.argument().get().help());
        }
        if (!verb.options().isEmpty()) {
            text.append("\nOptions:\n");
            options(text, verb.options());
        }
        return text.toString();
    }

    /** The verb with its options and argument, for example {@code maxvcpus [--type TYPE]}. */
    public static String synopsis(Verb verb) {
        StringBuilder text = new StringBuilder(verb.word());
        Optional<CommandArgument> shown = verb.shownArgument();
        Optional<CommandOption> doubled = shown.isPresent() ? verb.argumentOption() : Optional.empty();
        for (CommandOption option : verb.options()) {
            if (doubled.filter(option::equals).isEmpty()) {
                text.append(" [").append(longForm(option)).append(']');
            }
        }
        shown.ifPresent(argument -> text.append(' ').append(argument.synopsis()));
        return text.toString();
    }

    /** In two lines where it is too long for one. */
    private static String folded(String synopsis) {
        if (synopsis.length() <= WIDTH) {
            return synopsis;
        }
        int end = synopsis.lastIndexOf(" [", WIDTH);
        return synopsis.substring(0, end) + "\n      " + synopsis.substring(end + 1);
    }

    private static void options(StringBuilder text, List<CommandOption> options) {
        for (CommandOption option : options) {
            String letter = option.letter().map(one -> "-" + one + ", ").orElse("    ");
            entry(text, "  " + letter + longForm(option), option.help());
        }
    }

    private static String longForm(CommandOption option) {
        return "--" + option.name() + option.argument().map(name -> " " + name).orElse("");
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
