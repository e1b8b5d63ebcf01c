package io.vircaps.cli.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** Reads arguments by the tables: global options, the verb, then the verb's options and operand in any order. */
public final class Arguments {
    private Arguments() {}

    /** What stands before the verb; the rest is left as {@link CommandLine#getArgs()}. */
    public static CommandLine globals(String[] arguments) {
        try {
            CommandLine line = parser().parse(options(Globals.ALL), arguments, true);
            List<String> rest = line.getArgList();
            if (!rest.isEmpty() && rest.get(0).startsWith("-") && rest.get(0).length() > 1) {
                throw new UsageException("unsupported option '" + rest.get(0) + "'. See --help.");
            }
            return line;
        } catch (MissingArgumentException incomplete) {
            Option option = incomplete.getOption();
            String letter = option.getOpt() == null ? "" : "'-" + option.getOpt() + "'/";
            throw new UsageException("option " + letter + "'--" + option.getLongOpt() + "' requires an argument");
        } catch (ParseException wrong) {
            throw new UsageException(String.valueOf(wrong.getMessage()));
        }
    }

    /** What stands behind the verb. */
    public static Invocation verb(CommandLine globals) {
        String word = globals.getArgs()[0];
        Verb verb = Verb.of(word).orElseThrow(() -> new UsageException("unknown command: '" + word + "'"));
        CommandLine line = verbOptions(verb, globals.getArgList());
        if (!verb.unnamed().isEmpty() && !line.getArgList().isEmpty()) {
            line = verbOptions(verb, named(verb, line));
        }
        List<String> operands = line.getArgList();
        Optional<String> spoken = spoken(verb, line);
        int allowed = spoken.isPresent() ? 0 : allowed(verb);
        if (operands.size() > allowed) {
            throw new UsageException("unexpected data '" + operands.get(allowed) + "'", verb);
        }
        boolean missing = operands.isEmpty()
                && spoken.isEmpty()
                && verb.operand().filter(Operand::required).isPresent();
        if (missing && !line.hasOption(VerbSettings.HELP.name())) {
            String name = verb.operand().get().name();
            throw new UsageException("command '" + word + "' requires <" + name + "> option", verb);
        }
        List<String> told = spoken.map(List::of).orElse(operands);
        if (told.contains("") && verb.operand().filter(Operand::isFile).isPresent()) {
            throw new UsageException(
                    "command '" + word + "': expected the name of a file or directory, found ''", verb);
        }
        return new Invocation(globals, verb, line, told);
    }

    /** The verb and its words, those that stand alone as arguments of options that were not given. */
    private static List<String> named(Verb verb, CommandLine line) {
        List<String> words = new ArrayList<>(List.of(verb.word()));
        for (Option given : line.getOptions()) {
            words.add("--" + given.getLongOpt() + (given.hasArg() ? "=" + given.getValue() : ""));
        }
        Deque<String> alone = new ArrayDeque<>(line.getArgList());
        for (Setting setting : verb.unnamed()) {
            if (!alone.isEmpty() && !line.hasOption(setting.name())) {
                words.add("--" + setting.name() + "=" + alone.removeFirst());
            }
        }
        words.add("--");
        words.addAll(alone);
        return words;
    }

    private static int allowed(Verb verb) {
        return verb.operand()
                .map(operand -> operand.several() ? Integer.MAX_VALUE : 1)
                .orElse(0);
    }

    /** The operand, if it was given with an option's name. */
    private static Optional<String> spoken(Verb verb, CommandLine line) {
        return verb.spokenOperand().flatMap(setting -> Optional.ofNullable(line.getOptionValue(setting.name())));
    }

    private static CommandLine verbOptions(Verb verb, List<String> wordAndRest) {
        Options options = options(verb.settings());
        options.addOption(option(VerbSettings.HELP));
        try {
            CommandLine line =
                    parser().parse(options, optionsFirst(options, wordAndRest.subList(1, wordAndRest.size())));
            refuseRepeated(verb, line);
            return line;
        } catch (UnrecognizedOptionException unknown) {
            throw new UsageException(
                    "command '" + verb.word() + "' doesn't support option " + unknown.getOption(), verb);
        } catch (MissingArgumentException incomplete) {
            String name = incomplete.getOption().getLongOpt();
            String type =
                    verb.settings().stream().anyMatch(setting -> setting.name().equals(name) && setting.isNumber())
                            ? "number"
                            : "string";
            throw new UsageException("expected syntax: --" + name + " <" + type + ">", verb);
        } catch (ParseException wrong) {
            throw new UsageException(String.valueOf(wrong.getMessage()), verb);
        }
    }

    /** As virsh: of two the second would go unheard. */
    private static void refuseRepeated(Verb verb, CommandLine line) {
        Set<String> seen = new HashSet<>();
        for (Option given : line.getOptions()) {
            String name = given.getLongOpt();
            if (!seen.add(name) && !name.equals(VerbSettings.GUEST.name())) {
                throw new UsageException("option --" + name + " already seen", verb);
            }
        }
    }

    /**
     * The words divided as virsh does it: two dashes and a letter or digit make an option, and whatever follows one
     * that wants an argument is that; all else is data, {@code -1} too. An option's letter, which virsh's verbs do not
     * have, makes it likewise. Data go behind {@code --}, in their order.
     */
    private static String[] optionsFirst(Options options, List<String> words) {
        List<String> divided = new ArrayList<>();
        List<String> data = new ArrayList<>();
        Iterator<String> each = words.iterator();
        while (each.hasNext()) {
            String word = each.next();
            if (word.equals("--")) {
                each.forEachRemaining(data::add);
            } else if (isOption(options, word)) {
                Option option = options.getOption(word);
                boolean wantsNext = option != null && option.hasArg() && each.hasNext();
                divided.add(wantsNext ? "--" + option.getLongOpt() + "=" + each.next() : word);
            } else {
                data.add(word);
            }
        }
        divided.add("--");
        divided.addAll(data);
        return divided.toArray(new String[0]);
    }

    private static boolean isOption(Options options, String word) {
        boolean isName = word.length() > 2 && word.startsWith("--") && Character.isLetterOrDigit(word.charAt(2));
        return isName || (word.length() == 2 && word.startsWith("-") && options.hasShortOption(word.substring(1)));
    }

    private static DefaultParser parser() {
        return DefaultParser.builder()
                .setAllowPartialMatching(false)
                .setStripLeadingAndTrailingQuotes(false)
                .get();
    }

    private static Options options(List<Setting> settings) {
        Options options = new Options();
        for (Setting setting : settings) {
            options.addOption(option(setting));
        }
        return options;
    }

    private static Option option(Setting setting) {
        Option.Builder builder =
                setting.letter().isPresent() ? Option.builder(setting.letter().get()) : Option.builder();
        return builder.longOpt(setting.name())
                .hasArg(setting.argument().isPresent())
                .get();
    }
}
