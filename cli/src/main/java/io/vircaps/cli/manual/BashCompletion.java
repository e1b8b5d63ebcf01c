package io.vircaps.cli.manual;

import io.vircaps.cli.command.Globals;
import io.vircaps.cli.command.Operand;
import io.vircaps.cli.command.Setting;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.command.VerbSettings;
import java.util.List;

/** The completion for bash: words of the tables, files and directories where they belong. */
final class BashCompletion {
    private static final String HEAD = """
            # bash completion for vircaps, made from its table of options

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
                if [[ $word == '=' ]]; then word=''; else [[ $previous != '=' ]] || previous=${COMP_WORDS[COMP_CWORD-2]}; fi
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
        for (Setting setting : Globals.ALL) {
            if (setting.argument().isPresent()) {
                forms.append(forms.isEmpty() ? "" : "|").append(forms(setting, ""));
            }
        }
        return forms.toString();
    }

    private void completeArguments() {
        line("    case $verb:$previous in");
        arguments("", Globals.ALL);
        for (Verb verb : Verb.values()) {
            arguments(verb.word(), verb.settings());
        }
        line("    esac");
    }

    private void arguments(String verb, List<Setting> settings) {
        for (Setting setting : settings) {
            if (setting.argument().isPresent()) {
                line("        " + forms(setting, verb + ":") + ") " + reply(setting.choices()) + "; return ;;");
            }
        }
    }

    private void completeWords() {
        line("    case $verb:$word in");
        StringBuilder verbs = new StringBuilder();
        for (Verb verb : Verb.values()) {
            verbs.append(verbs.isEmpty() ? "" : " ").append(verb.word());
        }
        line("        :-*) " + reply(dashed(Globals.ALL)) + " ;;");
        line("        :*) " + reply(verbs.toString()) + " ;;");
        for (Verb verb : Verb.values()) {
            String options = dashed(verb.settings()) + " --" + VerbSettings.HELP.name();
            line("        " + verb.word() + ":-*) " + reply(options.strip()) + " ;;");
            line("        " + verb.word() + ":*) "
                    + reply(verb.operand().map(Operand::choices).orElse("")) + " ;;");
        }
        line("    esac");
    }

    private static String forms(Setting setting, String prefix) {
        String letter = setting.letter().map(one -> prefix + "-" + one + "|").orElse("");
        return letter + prefix + "--" + setting.name();
    }

    private static String dashed(List<Setting> settings) {
        StringBuilder words = new StringBuilder();
        for (Setting setting : settings) {
            words.append(words.isEmpty() ? "" : " ").append("--").append(setting.name());
        }
        return words.toString();
    }

    private static String reply(String choices) {
        return switch (choices) {
            case "" -> "COMPREPLY=()";
            case "FILE" -> "_vircaps_files -f";
            case "DIR" -> "_vircaps_files -d";
            default -> "COMPREPLY=($(compgen -W '" + choices + "' -- \"$word\"))";
        };
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
