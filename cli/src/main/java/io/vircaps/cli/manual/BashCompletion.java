package io.vircaps.cli.manual;

import io.vircaps.cli.command.Arguments;
import io.vircaps.cli.command.CommandArgument;
import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.GlobalOptions;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.verb.Verbs;
import java.util.List;

/** The completion for bash: verbs, options, and the choices, files or directories that they take. */
final class BashCompletion {
    private static final String HEAD = """
            # bash completion for vircaps, generated from its options

            # Finds the verb. Bash cuts words at '=' and ':', so that a URI is several.
            _vircaps_verb() {
                local i
                for ((i = 1; i < COMP_CWORD; i++)); do
                    case ${COMP_WORDS[i]} in
                        @GLOBALS@)
                            [[ ${COMP_WORDS[i+1]} != '=' ]] || ((i++))
                            ((i++))
                            while [[ ${COMP_WORDS[i+1]} == ':' ]]; do ((i += 2)); done ;;
                        -*) ;;
                        *) verb=${COMP_WORDS[i]}; return ;;
                    esac
                done
            }

            # A name may have spaces; bash quotes it where it knows that it is a file's.
            _vircaps_files() {
                compopt -o filenames 2>/dev/null
                mapfile -t COMPREPLY < <(compgen "$1" -- "$word")
            }

            _vircaps() {
                local verb='' word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
                if [[ $word == '=' ]]; then word=''
                elif [[ $previous == '=' ]]; then previous=${COMP_WORDS[COMP_CWORD-2]}; fi
                _vircaps_verb
            """;

    private static final String TAIL = """
            }
            complete -F _vircaps vircaps
            """;

    private final StringBuilder text = new StringBuilder();

    private BashCompletion() {}

    static String text() {
        BashCompletion completion = new BashCompletion();
        completion.text.append(HEAD.replace("@GLOBALS@", globalsWithArgument()));
        completion.completeArguments();
        completion.completeWords();
        return completion.text.append(TAIL).toString();
    }

    private static String globalsWithArgument() {
        StringBuilder forms = new StringBuilder();
        for (CommandOption option : GlobalOptions.ALL) {
            if (option.argument().isPresent()) {
                forms.append(forms.isEmpty() ? "" : "|").append(forms(option, ""));
            }
        }
        return forms.toString();
    }

    private void completeArguments() {
        line("    case $verb:$previous in");
        for (Verb verb : Verbs.ALL) {
            arguments(verb.word(), verb.options());
        }
        arguments("*", GlobalOptions.ALL);
        line("    esac");
    }

    private void arguments(String verb, List<CommandOption> options) {
        for (CommandOption option : options) {
            if (option.argument().isPresent()) {
                line("        " + forms(option, verb + ":") + ") " + reply(option.choices()) + "; return ;;");
            }
        }
    }

    private void completeWords() {
        line("    case $verb:$word in");
        StringBuilder verbs = new StringBuilder();
        for (Verb verb : Verbs.ALL) {
            verbs.append(verbs.isEmpty() ? "" : " ").append(verb.word());
        }
        line("        :-*) " + reply(dashed(GlobalOptions.ALL)) + " ;;");
        line("        :*) " + reply(verbs.toString()) + " ;;");
        for (Verb verb : Verbs.ALL) {
            line("        " + verb.word() + ":-*) " + reply(dashed(Arguments.accepted(verb))) + " ;;");
            line("        " + verb.word() + ":*) "
                    + reply(verb.argument().map(CommandArgument::choices).orElse("")) + " ;;");
        }
        line("    esac");
    }

    private static String forms(CommandOption option, String prefix) {
        String letter = option.letter().map(one -> prefix + "-" + one + "|").orElse("");
        return letter + prefix + "--" + option.name();
    }

    private static String dashed(List<CommandOption> options) {
        StringBuilder words = new StringBuilder();
        for (CommandOption option : options) {
            words.append(words.isEmpty() ? "" : " ").append("--").append(option.name());
        }
        return words.toString();
    }

    private static String reply(String choices) {
        return switch (choices) {
            case "" -> "COMPREPLY=()";
            case "FILE" -> "_vircaps_files -f";
            case "DIR" -> "_vircaps_files -d";
            default -> "COMPREPLY=($(compgen -W '" + EngineWords.in(choices) + "' -- \"$word\"))";
        };
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
