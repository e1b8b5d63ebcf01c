package io.vircaps.driver.qemu.process;

import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.query.EmulatorQueries;
import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.qmp.QmpException;
import io.vircaps.qmp.QmpLimits;
import io.vircaps.qmp.QmpSession;
import io.vircaps.qmp.QmpTranscript;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The emulators of a host directory: its transcripts, {@code qmp/NAME.txt}. No process is started. */
public final class RecordedEmulators implements Emulators {
    /** The transcripts' directory within a host directory. */
    public static final String DIRECTORY = "qmp";

    private final String searchPath;
    private final Map<String, Path> transcripts = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    /**
     * The emulators of a directory.
     *
     * @param hostDirectory the host directory
     * @param searchPath the host's {@code PATH}
     */
    public RecordedEmulators(Path hostDirectory, String searchPath) {
        this.searchPath = searchPath;
        File[] files = hostDirectory.resolve(DIRECTORY).toFile().listFiles((parent, name) -> name.endsWith(".txt"));
        File[] found = files == null ? new File[0] : files;
        Arrays.sort(found);
        for (File file : found) {
            add(file.toPath());
        }
    }

    private void add(Path file) {
        try {
            QmpTranscript.pathOf(file)
                    .ifPresentOrElse(
                            path -> transcripts.putIfAbsent(path, file),
                            () -> notes.add(Note.of(
                                    QemuReason.TRANSCRIPT_UNREADABLE,
                                    file.toString(),
                                    "its first line is no path of an emulator")));
        } catch (QmpException e) {
            notes.add(Note.of(QemuReason.TRANSCRIPT_UNREADABLE, e, file.toString()));
        }
    }

    @Override
    public EmulatorFinder finder() {
        return new EmulatorFinder() {
            @Override
            public Optional<String> find(String name) {
                return candidates(name).filter(transcripts::containsKey).findFirst();
            }

            @Override
            public String directories() {
                return searchPath;
            }

            @Override
            public List<Note> notes() {
                return List.copyOf(notes);
            }

            @Override
            public List<String> places() {
                return List.of();
            }
        };
    }

    private Stream<String> candidates(String name) {
        return name.startsWith("/")
                ? Stream.of(name)
                : Arrays.stream(searchPath.split(":", -1)).map(directory -> directory + "/" + name);
    }

    @Override
    public Pending query(Set<String> paths) {
        return () -> {
            List<Note> failures = new ArrayList<>();
            Map<String, Optional<EmulatorFacts>> found = new LinkedHashMap<>();
            for (String path : paths) {
                Probed<Optional<EmulatorFacts>> result = replay(path);
                found.put(path, result.value());
                failures.addAll(result.notes());
            }
            return new Probed<>(found, failures);
        };
    }

    private Probed<Optional<EmulatorFacts>> replay(String path) {
        Path file = Optional.ofNullable(transcripts.get(path)).orElseThrow();
        try {
            QmpTranscript transcript = QmpTranscript.read(file);
            Optional<QmpTranscript.Ending> ending = transcript.ending();
            Optional<QmpTranscript.Failure> failure = ending.flatMap(QmpTranscript.Ending::failure);
            if (failure.isPresent()) {
                return Probed.of(Optional.empty(), EmulatorFailure.note(path, failure.get()));
            }
            QmpSession session = QmpSession.open(transcript.replay(), QmpLimits.DEFAULT);
            EmulatorFacts facts = EmulatorQueries.facts(session);
            String messages = ending.flatMap(QmpTranscript.Ending::messages).orElse("");
            return Probed.of(Optional.of(facts.messages(messages)));
        } catch (QmpException e) {
            return Probed.of(Optional.empty(), EmulatorFailure.note(path, e));
        }
    }
}
