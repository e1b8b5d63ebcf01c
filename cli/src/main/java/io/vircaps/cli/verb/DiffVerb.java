package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandArgument;
import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.GlobalOptions;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.cli.command.VerbResult;
import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.model.Capabilities;
import io.vircaps.model.SystemWords;
import io.vircaps.model.VircapsException;
import io.vircaps.output.diff.CapabilitiesDiff;
import io.vircaps.output.diff.Difference;
import io.vircaps.xml.CapabilitiesXml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Compares two capabilities documents. */
final class DiffVerb extends Verb {
    private static final int DIFFERENT = 1;
    private static final int TROUBLE = 2;

    private static final CommandOption OUTPUT =
            CommandOption.value("output", "FORMAT", "text json", "print as text or json");

    DiffVerb() {
        super(
                "diff",
                "print in what two capabilities documents differ",
                "Compares two documents, each a file, a host directory, or a URI. Layout, units and release do not"
                        + " count; order counts for machine types, domain types and security models only. A line for"
                        + " each difference: - only the first has it, + only the second, ~ another value, ^ another"
                        + " order. Exit status: 0 they are equal, 1 they differ, 2 one of them cannot be read.");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(OUTPUT);
    }

    @Override
    public Optional<CommandArgument> argument() {
        return Optional.of(CommandArgument.required(
                        "DOCUMENT", "FILE", "two files, host directories or URIs; - for standard input")
                .repeated());
    }

    @Override
    public int failureStatus() {
        return TROUBLE;
    }

    @Override
    public String plainFormat() {
        return "text";
    }

    @Override
    public VerbResult perform(VerbContext context) {
        boolean json = context.json();
        List<String> names = context.invocation().arguments();
        if (names.size() != 2 || names.equals(List.of("-", "-"))) {
            return trouble("diff", "expected two documents, of which one may be -");
        }
        String left = names.get(0);
        String right = names.get(1);
        try {
            Capabilities first = read(left, context);
            List<Difference> differences = CapabilitiesDiff.of(first, read(right, context));
            String text = json ? CapabilitiesDiff.json(left, right, differences) : lines(differences);
            return new VerbResult(text, List.of(), differences.isEmpty() ? 0 : DIFFERENT);
        } catch (Unreadable unreadable) {
            return trouble(unreadable.name, unreadable.why);
        }
    }

    /** A line for each difference. Its text may come from any file, so control characters are escaped. */
    private static String lines(List<Difference> differences) {
        StringBuilder lines = new StringBuilder();
        for (Difference difference : differences) {
            String line = CapabilitiesDiff.text(List.of(difference));
            lines.append(Plain.text(line.substring(0, line.length() - 1))).append('\n');
        }
        return lines.toString();
    }

    private static Capabilities read(String name, VerbContext context) throws Unreadable {
        ConnectionOptions options = context.options();
        try {
            if (name.equals("-")) {
                return CapabilitiesXml.read(context.in());
            }
            if (name.contains("://") && !Files.exists(Path.of(name))) {
                return ofEngine(name, options, context);
            }
            Path path = Path.of(name);
            return Files.isDirectory(path) ? ofEngine(engine(context), options.root(path), context) : ofFile(path);
        } catch (IOException refused) {
            throw new Unreadable(name, SystemWords.of(refused));
        } catch (InvalidPathException | VircapsException failure) {
            throw new Unreadable(name, String.valueOf(failure.getMessage()));
        }
    }

    private static Capabilities ofFile(Path file) throws IOException {
        try (InputStream document = Files.newInputStream(file)) {
            return CapabilitiesXml.read(document);
        }
    }

    private static String engine(VerbContext context) {
        return context.invocation().value(GlobalOptions.CONNECT).orElse("");
    }

    /** The document of an engine, in the chosen dialect, so that a host equals the document it printed. */
    private static Capabilities ofEngine(String uri, ConnectionOptions options, VerbContext context) {
        try (Connection connection = context.open(uri, options)) {
            return CapabilitiesXml.read(connection.capabilitiesXml());
        }
    }

    private static VerbResult trouble(String name, String why) {
        return new VerbResult("", List.of("error: " + name + ": " + Plain.text(why)), TROUBLE);
    }

    /** A document that cannot be read. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String name;
        private final String why;

        Unreadable(String name, String why) {
            super(name + ": " + why);
            this.name = name;
            this.why = why;
        }
    }
}
