package io.vircaps.driver.qemu;

import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.qmp.QmpConnection;
import io.vircaps.qmp.QmpException;
import io.vircaps.qmp.QmpLimits;
import io.vircaps.qmp.QmpProcess;
import io.vircaps.qmp.QmpSession;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.UnaryOperator;

/**
 * Emulators that are started, asked and ended, by several threads at once. Whatever becomes of this process, short of
 * SIGKILL without a {@code setpriv} that knows of it, none of them is left, nothing they started is left, and neither
 * is the folder they worked in.
 */
final class EmulatorRun implements AutoCloseable {
    private final EmulatorLauncher launcher;
    private final QmpLimits limits;
    private final Set<QmpProcess> running = ConcurrentHashMap.newKeySet();
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final Thread hook = new Thread(this::end, "vircaps-end-emulators");
    private boolean ended;
    private boolean finished;

    EmulatorRun(EmulatorLauncher launcher, QmpLimits limits) {
        this.launcher = launcher;
        this.limits = limits;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Asks one emulator; what fails is a note. */
    Probed<Optional<EmulatorFacts>> ask(String emulator) {
        return ask(emulator, connection -> connection);
    }

    /**
     * Asks one emulator over a connection that something may stand in front of.
     *
     * @param between makes the connection that is used of the one to the process
     */
    Probed<Optional<EmulatorFacts>> ask(String emulator, UnaryOperator<QmpConnection> between) {
        Optional<QmpProcess> started = Optional.empty();
        try {
            started = Optional.of(start(emulator));
            QmpSession session = QmpSession.open(between.apply(started.get()), limits);
            EmulatorFacts facts = EmulatorQuestions.ask(session);
            return Probed.of(Optional.of(facts.messages(started.get().messages())));
        } catch (QmpException e) {
            return Probed.of(Optional.empty(), note(emulator, e));
        } finally {
            started.ifPresent(this::end);
        }
    }

    /** A program for another machine is taken for a shell script and fails as such: not worth repeating. */
    private static Note note(String emulator, QmpException failure) {
        return ElfHeader.foreign(emulator)
                .map(detail -> Note.of(QemuReason.EMULATOR_NOT_STARTED, emulator, detail))
                .orElseGet(() -> EmulatorFailure.note(emulator, failure));
    }

    /** Once the run is ended nobody starts a process, and those that were being started by then are known. */
    private QmpProcess start(String emulator) {
        gate.readLock().lock();
        try {
            if (ended) {
                throw new IllegalStateException("asked for " + emulator + " when all was over");
            }
            QmpProcess process = QmpProcess.start(launcher.command(emulator), limits);
            running.add(process);
            return process;
        } finally {
            gate.readLock().unlock();
        }
    }

    private void end(QmpProcess process) {
        if (process.kill()) {
            running.remove(process);
        }
    }

    /** Ends every emulator and what they started. Says what could not be ended, the first time it is called. */
    synchronized List<Note> finish() {
        if (finished) {
            return List.of();
        }
        finished = true;
        boolean allEnded = end();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return List.of(); // the JVM is on its way out, and the hook does the same
        }
        return allEnded ? List.of() : leftBehind();
    }

    private List<Note> leftBehind() {
        return launcher.mark().holders().stream()
                .map(pid -> Note.of(QemuReason.EMULATOR_LEFT_BEHIND, "process " + pid, "was killed but has not ended"))
                .toList();
    }

    private boolean end() {
        gate.writeLock().lock();
        try {
            ended = true;
        } finally {
            gate.writeLock().unlock();
        }
        running.forEach(this::end);
        boolean allEnded = launcher.mark().killAll(limits.exit());
        launcher.place().remove();
        return allEnded;
    }

    @Override
    public void close() {
        finish();
    }
}
