package io.vircaps.driver.qemu;

import io.vircaps.driver.qemu.guest.QemuGuestsBuilder;
import io.vircaps.driver.qemu.process.EmulatorRun;
import io.vircaps.driver.qemu.process.EmulatorUser;
import io.vircaps.driver.qemu.process.LiveEmulators;
import io.vircaps.driver.qemu.process.RecordedEmulators;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.SystemWords;
import io.vircaps.model.VircapsException;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.qmp.QmpConnection;
import io.vircaps.qmp.QmpRecorder;
import io.vircaps.qmp.QmpTranscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records a transcript of every emulator that a probe would query, in {@code qmp/} of a host directory. */
final class QemuGather {
    private final QemuTarget target;
    private final LiveEmulators emulators;

    QemuGather(QemuTarget target, LiveEmulators emulators) {
        this.target = target;
        this.emulators = emulators;
    }

    /**
     * Writes the transcripts.
     *
     * @throws VircapsException if they cannot be written; what an emulator does wrong is part of its transcript
     */
    void into(Path directory) {
        Map<Arch, String> found =
                new QemuGuestsBuilder(target.arch(), Dialect.EVERY_ROW, emulators.finder()).emulators();
        try (EmulatorRun run = emulators.run(EmulatorUser.of(target))) {
            Path transcripts = Files.createDirectories(directory.resolve(RecordedEmulators.DIRECTORY));
            for (String path : new LinkedHashSet<>(found.values())) {
                String name = Path.of(path).getFileName() + ".txt";
                Files.writeString(transcripts.resolve(name), record(run, path).text());
            }
        } catch (IOException e) {
            throw new VircapsException(
                    Problem.of(Kind.SYSTEM_ERROR, "cannot be written: " + SystemWords.of(e))
                            .at(directory.toString()),
                    e);
        }
    }

    private static QmpTranscript record(EmulatorRun run, String path) {
        EmulatorRecording recording = new EmulatorRecording(path);
        Probed<Optional<EmulatorFacts>> result = run.query(path, recording::before);
        return recording.transcript(result);
    }

    /** The recorder in front of one emulator, once that is started. */
    private static final class EmulatorRecording {
        private final String path;
        private Optional<QmpRecorder> recorder = Optional.empty();

        EmulatorRecording(String path) {
            this.path = path;
        }

        QmpRecorder before(QmpConnection connection) {
            QmpRecorder made = new QmpRecorder(path, connection);
            recorder = Optional.of(made);
            return made;
        }

        QmpTranscript transcript(Probed<Optional<EmulatorFacts>> result) {
            Optional<QmpTranscript.Failure> failure =
                    result.notes().stream().findFirst().map(EmulatorRecording::failure);
            Optional<String> messages = result.value().flatMap(EmulatorFacts::messages);
            Optional<QmpTranscript.Ending> ending = failure.isPresent() || messages.isPresent()
                    ? Optional.of(new QmpTranscript.Ending(failure, messages))
                    : Optional.empty();
            return recorder.map(made -> made.transcript(ending))
                    .orElseGet(() -> new QmpTranscript(Optional.of(path), Optional.empty(), List.of(), ending));
        }

        private static QmpTranscript.Failure failure(Note note) {
            return new QmpTranscript.Failure(note.reason().name(), note.detail());
        }
    }
}
