package io.vircaps.driver.qemu.process;

import io.vircaps.driver.qemu.query.DomainFacts;
import io.vircaps.driver.qemu.query.DomainQueries;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.query.EmulatorQueries;
import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
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
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Emulators that are started, asked and ended, by several threads at once. Whatever becomes of this process, short of
 * SIGKILL without a {@code setpriv} that knows of it, none of them is left, nothing they started is left, and neither
 * is the directory they worked in.
 */
public final class EmulatorRun implements AutoCloseable {
    private final EmulatorLauncher launcher;
    private final QmpLimits limits;
    private final Set<QmpProcess> running = ConcurrentHashMap.newKeySet();
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final Thread hook = new Thread(this::end, "vircaps-end-emulators");
    private boolean ended;
    private boolean finished;
    private volatile boolean cutShort;

    EmulatorRun(EmulatorLauncher launcher, QmpLimits limits) {
        this.launcher = launcher;
        this.limits = limits;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Asks one emulator; what fails is a note. */
    public Probed<Optional<EmulatorFacts>> ask(String emulator) {
        return ask(emulator, connection -> connection);
    }

    /**
     * Asks one emulator over a connection that something may stand in front of.
     *
     * @param between makes the connection that is used of the one to the process
     */
    public Probed<Optional<EmulatorFacts>> ask(String emulator, UnaryOperator<QmpConnection> between) {
        Optional<QmpProcess> started = Optional.empty();
        try {
            started = start(emulator, EmulatorLauncher.EITHER);
            if (started.isEmpty()) {
                return Probed.of(Optional.empty());
            }
            QmpSession session = QmpSession.open(between.apply(started.get()), limits);
            EmulatorFacts facts = EmulatorQueries.ask(session);
            return Probed.of(Optional.of(facts.messages(started.get().messages())));
        } catch (QmpException e) {
            return Probed.of(Optional.empty(), note(emulator, e));
        } finally {
            started.ifPresent(this::end);
        }
    }

    /**
     * Asks one emulator what a domain can be given; one that uses KVM is started once more without.
     *
     * @throws QmpException if that fails
     * @throws VircapsException if the run is ended
     */
    DomainFacts askOfDomains(String emulator) {
        DomainFacts answers = talk(emulator, EmulatorLauncher.EITHER, DomainQueries::ask);
        return answers.kvm() && answers.facts().tcg()
                ? talk(emulator, EmulatorLauncher.EMULATION, session -> DomainQueries.askAgain(session, answers))
                : answers;
    }

    private DomainFacts talk(String emulator, String machine, Function<QmpSession, DomainFacts> questions) {
        QmpProcess process = start(emulator, machine)
                .orElseThrow(() -> new VircapsException(
                        Problem.of(Kind.OPERATION_FAILED, "the program was ended while emulators were asked")));
        try {
            return questions.apply(QmpSession.open(process, limits));
        } catch (QmpException.Closed closed) {
            throw new VircapsException(
                    Problem.of(
                            Kind.INTERNAL_ERROR,
                            "internal error: Failed to start QEMU binary " + emulator + " for probing: "
                                    + process.messages()),
                    closed);
        } catch (QmpException failed) {
            throw new VircapsException(failed.problem().at(emulator), failed);
        } finally {
            end(process);
        }
    }

    /** A program for another machine is taken for a shell script and fails as such: not worth repeating. */
    private static Note note(String emulator, QmpException failure) {
        return ElfHeader.foreign(emulator)
                .map(detail -> Note.of(QemuReason.EMULATOR_NOT_STARTED, emulator, detail))
                .orElseGet(() -> EmulatorFailure.note(emulator, failure));
    }

    /**
     * Starts one; empty once the run is ended, when nobody waits for an answer any more. Those that were being started
     * by then are known.
     */
    private Optional<QmpProcess> start(String emulator, String machine) {
        gate.readLock().lock();
        try {
            if (ended) {
                return Optional.empty();
            }
            QmpProcess process = QmpProcess.start(launcher.command(emulator, machine), limits);
            running.add(process);
            return Optional.of(process);
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
            cutShort = true; // the JVM is on its way out, and the hook does the same
            return List.of();
        }
        return allEnded ? List.of() : leftBehind();
    }

    /**
     * Keeps back what may be half an answer because the JVM ends, by a signal say: waits for that end, as long as an
     * emulator may take to exit.
     *
     * @throws VircapsException if the JVM is still there then
     */
    void keepBackHalfAnAnswer() {
        if (cutShort) {
            LockSupport.parkNanos(limits.exit().toNanos());
            throw new VircapsException(
                    Problem.of(Kind.OPERATION_FAILED, "the program was ended while emulators were asked"));
        }
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
