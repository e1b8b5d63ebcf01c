package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandArgument;
import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.GlobalOptions;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.cli.command.VerbResult;
import io.vircaps.model.Dialect;
import io.vircaps.model.InvalidValueException;
import io.vircaps.model.SystemWords;
import io.vircaps.output.ValidatedFile;
import io.vircaps.output.json.ConnectionJson;
import io.vircaps.xml.CapabilitiesXml;
import io.vircaps.xml.ReleaseCheck;
import io.vircaps.xml.Strictness;
import io.vircaps.xml.error.UnreadableXmlException;
import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.error.XmlFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Validates capabilities documents. */
final class ValidateVerb extends Verb {
    private static final int INVALID = 1;
    private static final int TROUBLE = 2;
    /** One more than the limit of the XML reader, which then reports it. */
    private static final int TOO_MANY_BYTES = (64 << 20) + 1;

    private static final CommandOption STRICT = CommandOption.flag(
            "strict",
            "also reject what no libvirt release ever wrote: unknown elements, attributes, values; print which release"
                    + " the document needs");
    private static final CommandOption RELEASE = CommandOption.value(
            GlobalOptions.DIALECT.name(), "RELEASE", "", "also reject what this libvirt release does not write");

    ValidateVerb() {
        super(
                "validate",
                "check capabilities documents",
                "Reads capabilities documents of any libvirt release, and prints what is wrong with each: line, column,"
                        + " XML path, what was expected and what was found. The newest release known to --strict is"
                        + " 12.9.0. Exit status: 0 nothing is wrong, 1 something is, 2 a file could not be read.");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(STRICT, RELEASE);
    }

    @Override
    public Optional<CommandArgument> argument() {
        return Optional.of(CommandArgument.required("FILE", "FILE", "the documents; - for standard input")
                .repeated());
    }

    @Override
    public int failureStatus() {
        return TROUBLE;
    }

    @Override
    public VerbResult perform(VerbContext context) {
        boolean json = context.json();
        List<String> files = context.invocation().arguments();
        Validation validation = new Validation(context.invocation(), context.in());
        files.forEach(validation::check);
        return validation.result(json, files.size() == 1);
    }

    /** The validation of the files of one call. */
    private static final class Validation {
        private final InputStream standardInput;
        private final Strictness strictness;
        private final Optional<Dialect> release;
        private final List<ValidatedFile> verdicts = new ArrayList<>();
        private final List<String> errors = new ArrayList<>();

        Validation(Invocation invocation, InputStream standardInput) {
            this.standardInput = standardInput;
            this.strictness = invocation.has(STRICT) ? Strictness.STRICT : Strictness.LIBERAL;
            this.release = invocation.value(RELEASE).map(text -> release(invocation, text));
        }

        private static Dialect release(Invocation invocation, String text) {
            try {
                return Dialect.parse(text);
            } catch (InvalidValueException none) {
                throw invocation.misuse("option --dialect: " + none.problem().sentence());
            }
        }

        void check(String file) {
            try {
                verdicts.add(verdict(file, content(file)));
            } catch (IOException unreadable) {
                unreadable(file, SystemWords.of(unreadable));
            } catch (InvalidPathException | UnreadableXmlException unreadable) {
                unreadable(file, String.valueOf(unreadable.getMessage()));
            }
        }

        private byte[] content(String file) throws IOException {
            if (file.equals("-")) {
                return standardInput.readNBytes(TOO_MANY_BYTES);
            }
            try (InputStream document = Files.newInputStream(Path.of(file))) {
                return document.readNBytes(TOO_MANY_BYTES);
            }
        }

        private ValidatedFile verdict(String file, byte[] document) {
            try {
                ReleaseCheck check = CapabilitiesXml.check(document, strictness, release);
                boolean isReleaseNeeded = strictness == Strictness.STRICT || release.isPresent();
                return new ValidatedFile(file, Optional.of(check).filter(any -> isReleaseNeeded), check.faults());
            } catch (UnreadableXmlException unreadable) {
                throw unreadable;
            } catch (XmlException invalid) {
                return new ValidatedFile(file, Optional.empty(), List.of(XmlFault.of(invalid)));
            }
        }

        private void unreadable(String file, String why) {
            errors.add("error: " + file + ": " + why);
        }

        VerbResult result(boolean json, boolean isOne) {
            boolean areValid =
                    verdicts.stream().allMatch(verdict -> verdict.faults().isEmpty());
            int status = areValid ? 0 : INVALID;
            return new VerbResult(json ? json(isOne) : text(), errors, errors.isEmpty() ? status : TROUBLE);
        }

        private String json(boolean isOne) {
            if (isOne) {
                return verdicts.isEmpty() ? "" : ConnectionJson.verdict(verdicts.get(0));
            }
            return ConnectionJson.verdicts(verdicts);
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            for (ValidatedFile verdict : verdicts) {
                if (verdict.faults().isEmpty()) {
                    text.append(verdict.file())
                            .append(": valid")
                            .append(since(verdict))
                            .append('\n');
                }
                for (XmlFault fault : verdict.faults()) {
                    text.append(sentence(verdict.file(), fault)).append('\n');
                }
            }
            return text.toString();
        }

        /** The release that the document needs, if it is later than the default dialect. */
        private static String since(ValidatedFile verdict) {
            return verdict.since()
                    .filter(check -> !Dialect.DEFAULT.atLeast(check.since()))
                    .flatMap(ReleaseCheck::newest)
                    .map(newest ->
                            " since libvirt " + verdict.since().orElseThrow().since() + ", the first with "
                                    + newest.path() + " (line " + newest.line() + ")")
                    .orElse("");
        }

        private static String sentence(String file, XmlFault fault) {
            String place = InFileException.place(file, fault.position());
            return Plain.text(fault.problem().at(place).sentence());
        }
    }
}
