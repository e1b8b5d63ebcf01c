package io.vircaps.cli.verb;

import io.vircaps.cli.command.Globals;
import io.vircaps.cli.command.Invocation;
import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.local.LocalEngines;
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

/** The verb {@code diff}: its answer is the verdict. */
final class Comparing {
    private static final int DIFFERENT = 1;
    private static final int TROUBLE = 2;

    private final Invocation invocation;
    private final ConnectionOptions options;
    private final InputStream standardInput;

    Comparing(Invocation invocation, ConnectionOptions options, InputStream standardInput) {
        this.invocation = invocation;
        this.options = options;
        this.standardInput = standardInput;
    }

    VerbResult perform(boolean json) {
        List<String> names = invocation.operands();
        if (names.size() != 2 || names.equals(List.of("-", "-"))) {
            return trouble("diff", "expected two documents, of which one may be -");
        }
        String left = names.get(0);
        String right = names.get(1);
        try {
            Capabilities first = read(left);
            List<Difference> differences = CapabilitiesDiff.of(first, read(right));
            String text = json ? CapabilitiesDiff.json(left, right, differences) : lines(differences);
            return new VerbResult(text, List.of(), differences.isEmpty() ? 0 : DIFFERENT);
        } catch (Unreadable unreadable) {
            return trouble(unreadable.name, unreadable.why);
        }
    }

    /** What stands between the line ends may come from anywhere. */
    private static String lines(List<Difference> differences) {
        StringBuilder lines = new StringBuilder();
        for (Difference difference : differences) {
            String line = CapabilitiesDiff.text(List.of(difference));
            lines.append(Plain.text(line.substring(0, line.length() - 1))).append('\n');
        }
        return lines.toString();
    }

    private Capabilities read(String name) throws Unreadable {
        try {
            if (name.equals("-")) {
                return CapabilitiesXml.read(standardInput);
            }
            if (name.contains("://") && !Files.exists(Path.of(name))) {
                return ask(name, options);
            }
            Path path = Path.of(name);
            return Files.isDirectory(path) ? ask(engine(), options.root(path)) : ofFile(path);
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

    private String engine() {
        return invocation.value(Globals.CONNECT).orElse("");
    }

    /** By the chosen release, so that a host equals the document it printed. */
    private static Capabilities ask(String uri, ConnectionOptions options) {
        try (Connection connection = LocalEngines.open(uri, options)) {
            return CapabilitiesXml.read(connection.capabilitiesXml());
        }
    }

    private static VerbResult trouble(String name, String why) {
        return new VerbResult("", List.of("error: " + name + ": " + Plain.text(why)), TROUBLE);
    }

    /** A document that cannot be had. */
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
