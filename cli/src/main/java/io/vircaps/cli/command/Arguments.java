package io.vircaps.cli.command;

import io.vircaps.model.NearestName;
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

/** Reads a command line: options, the verb, then options and the verb's arguments in any order. */
public final class Arguments {
    private Arguments() {}

    /** The options before the verb; the rest is left as {@link CommandLine#getArgs()}. */
    public static CommandLine globals(String[] arguments) {
        try {
            CommandLine line = parser().parse(options(GlobalOptions.ALL), arguments, true);
            List<String> rest = line.getArgList();
            if (!rest.isEmpty() && rest.get(0).startsWith("-") && rest.get(0).length() > 1) {
                throw new UsageException("unsupported option '" + rest.get(0) + "'"
                        + nearestOption(rest.get(0), GlobalOptions.ALL) + ". See --help.");
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

    /**
     * The verb with its options and arguments.
     *
     * @param globals the result of {@link #globals}
     * @param verbs   all verbs
     */
    public static Invocation verb(CommandLine globals, List<Verb> verbs) {
        String word = globals.getArgs()[0];
        Verb verb = verb(word, verbs);
        CommandLine line = verbOptions(verb, globals.getArgList());
        if (!verb.unnamed().isEmpty() && !line.getArgList().isEmpty()) {
            line = verbOptions(verb, named(verb, line));
        }
        List<String> words = line.getArgList();
        Optional<String> byOption = byOption(verb, line);
        int allowed = byOption.isPresent() ? 0 : allowed(verb);
        if (words.size() > allowed) {
            throw new UsageException("unexpected data '" + words.get(allowed) + "'", verb);
        }
        boolean missing = words.isEmpty()
                && byOption.isEmpty()
                && verb.argument().filter(CommandArgument::required).isPresent();
        if (missing && !line.hasOption(Verb.HELP.name())) {
            String name = verb.argument().get().name();
            throw new UsageException("command '" + word + "' requires <" + name + "> option", verb);
        }
        List<String> arguments = byOption.map(List::of).orElse(words);
        if (arguments.contains("")
                && verb.argument().filter(CommandArgument::isFile).isPresent()) {
            throw new UsageException(
                    "command '" + word + "': expected the name of a file or directory, found ''", verb);
        }
        return new Invocation(globals, verb, line, arguments);
    }

    /**
     * The verb of a word.
     *
     * @throws UsageException if there is none; names the nearest
     */
    public static Verb verb(String word, List<Verb> verbs) {
        List<String> words = new ArrayList<>();
        for (Verb verb : verbs) {
            if (verb.word().equals(word)) {
                return verb;
            }
            words.add(verb.word());
        }
        String nearest = NearestName.of(word, words)
                .map(near -> "; the nearest is '" + near + "'")
                .orElse("");
        throw new UsageException("unknown command: '" + word + "'" + nearest);
    }

    /** A clause with the option whose name is nearest to a mistyped one; empty if none is near. */
    private static String nearestOption(String mistyped, List<CommandOption> options) {
        String name = mistyped.replaceFirst("^--?", "").replaceFirst("=.*", "");
        return NearestName.of(name, options.stream().map(CommandOption::name).toList())
                .map(near -> "; the nearest is --" + near)
                .orElse("");
    }

    /** The options that are accepted after a verb: its own, the command's that have other names, and its help. */
    public static List<CommandOption> accepted(Verb verb) {
        List<CommandOption> accepted = new ArrayList<>(verb.options());
        for (CommandOption global : GlobalOptions.AFTER_VERB) {
            if (verb.options().stream().noneMatch(own -> own.name().equals(global.name()))) {
                accepted.add(global);
            }
        }
        accepted.add(Verb.HELP);
        return accepted;
    }

    /** The verb and its words; each word without an option becomes the argument of an option that was not given. */
    private static List<String> named(Verb verb, CommandLine line) {
        List<String> words = new ArrayList<>(List.of(verb.word()));
        for (Option given : line.getOptions()) {
            words.add("--" + given.getLongOpt() + (given.hasArg() ? "=" + given.getValue() : ""));
        }
        Deque<String> data = new ArrayDeque<>(line.getArgList());
        for (CommandOption option : verb.unnamed()) {
            if (!data.isEmpty() && !line.hasOption(option.name())) {
                words.add("--" + option.name() + "=" + data.removeFirst());
            }
        }
        words.add("--");
        words.addAll(data);
        return words;
    }

    private static int allowed(Verb verb) {
        return verb.argument()
                .map(argument -> argument.several() ? Integer.MAX_VALUE : 1)
                .orElse(0);
    }

    /** The verb's argument, if it was given as an option. */
    private static Optional<String> byOption(Verb verb, CommandLine line) {
        return verb.argumentOption().flatMap(option -> Optional.ofNullable(line.getOptionValue(option.name())));
    }

    private static CommandLine verbOptions(Verb verb, List<String> wordAndRest) {
        Options options = options(accepted(verb));
        try {
            CommandLine line =
                    parser().parse(options, optionsFirst(options, wordAndRest.subList(1, wordAndRest.size())));
            refuseRepeated(verb, line);
            return line;
        } catch (UnrecognizedOptionException unknown) {
            throw new UsageException(
                    "command '" + verb.word() + "' doesn't support option " + unknown.getOption()
                            + nearestOption(unknown.getOption(), accepted(verb)),
                    verb);
        } catch (MissingArgumentException incomplete) {
            String name = incomplete.getOption().getLongOpt();
            String type =
                    accepted(verb).stream().anyMatch(option -> option.name().equals(name) && option.isNumber())
                            ? "number"
                            : "string";
            throw new UsageException("expected syntax: --" + name + " <" + type + ">", verb);
        } catch (ParseException wrong) {
            throw new UsageException(String.valueOf(wrong.getMessage()), verb);
        }
    }

    /** As virsh does: of an option given twice only one counts. */
    private static void refuseRepeated(Verb verb, CommandLine line) {
        Set<String> seen = new HashSet<>();
        for (Option given : line.getOptions()) {
            String name = given.getLongOpt();
            boolean mayRepeat = verb.repeatable()
                    .map(CommandOption::name)
                    .filter(name::equals)
                    .isPresent();
            if (!seen.add(name) && !mayRepeat) {
                throw new UsageException("option --" + name + " already seen", verb);
            }
        }
    }

    /**
     * The words in the order options, {@code --}, data. As in virsh, a word of two dashes and a letter or digit is an
     * option, and the word after an option that takes an argument is its argument. All else is data, {@code -1} too.
     * Unlike virsh's, the options of a verb may have a letter.
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
                boolean takesNext = option != null && option.hasArg() && each.hasNext();
                divided.add(takesNext ? "--" + option.getLongOpt() + "=" + each.next() : word);
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

    private static Options options(List<CommandOption> commandOptions) {
        Options options = new Options();
        for (CommandOption option : commandOptions) {
            options.addOption(option(option));
        }
        return options;
    }

    private static Option option(CommandOption option) {
        Option.Builder builder =
                option.letter().isPresent() ? Option.builder(option.letter().get()) : Option.builder();
        return builder.longOpt(option.name())
                .hasArg(option.argument().isPresent())
                .get();
    }
}
