package io.vircaps.cli.verb;

import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.VerbSettings;
import io.vircaps.model.SystemWords;
import io.vircaps.report.AnswerJson;
import io.vircaps.xml.CapabilitiesXml;
import io.vircaps.xml.Strictness;
import io.vircaps.xml.error.UnreadableXmlException;
import io.vircaps.xml.error.XmlException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The verb {@code validate}: its answer is the verdict, also where that is bad. */
final class Validation {
    private static final int INVALID = 1;
    private static final int TROUBLE = 2;

    private Validation() {}

    static Answer perform(Invocation invocation, InputStream standardInput, boolean json) {
        String file = invocation.operand().orElseThrow();
        Strictness strictness = invocation.has(VerbSettings.STRICT) ? Strictness.STRICT : Strictness.LIBERAL;
        try (InputStream document = file.equals("-") ? standardInput : Files.newInputStream(Path.of(file))) {
            CapabilitiesXml.read(document, strictness);
            return Answer.of(json ? AnswerJson.valid(file) : file + ": valid\n");
        } catch (IOException unreadable) {
            return trouble(file, SystemWords.of(unreadable));
        } catch (InvalidPathException | UnreadableXmlException unreadable) {
            return trouble(file, String.valueOf(unreadable.getMessage()));
        } catch (XmlException invalid) {
            return new Answer(
                    json ? AnswerJson.invalid(file, invalid) : sentence(file, invalid) + "\n", List.of(), INVALID);
        }
    }

    private static Answer trouble(String file, String why) {
        return new Answer("", List.of("error: " + file + ": " + why), TROUBLE);
    }

    private static String sentence(String file, XmlException invalid) {
        String place = InFileException.place(file, invalid.position());
        return Plain.text(invalid.problem().at(place).sentence());
    }
}
