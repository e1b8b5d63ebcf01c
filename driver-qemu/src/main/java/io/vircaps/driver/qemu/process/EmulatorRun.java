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
 * Emulator processes of one probe: started, queried and ended, by several threads at once. After {@link #finish()} no
 * emulator, no process they started and no file of theirs is left.
 */
public final class EmulatorRun implements AutoCloseable {
    /*
     * How an emulator process starts and ends.
     *
     * An emulator is a foreign program that may hang, crash, fork, or outlive this process. Four mechanisms, each for a
     * case that those before it do not cover, make sure that nothing is left:
     *
     *   1. Time limits (QmpLimits): the emulator hangs. Every read of its pipes has a limit; an emulator that exceeds
     *      it is killed by its process handle.
     *   2. The mark (ProcessMark): a process forks twice and starts its own session, so ProcessHandle.descendants()
     *      does not list it. Its environment stays readable in /proc/PID/environ, so each emulator gets a variable with
     *      a value that no other process has. The end of a run kills every process that has it, repeatedly until there
     *      is none, because a process can fork between the look and the kill.
     *   3. The shutdown hook: SIGTERM, SIGINT or System.exit ends the run. The hook does what finish() does. A start
     *      holds the read lock of "gate" and the end takes its write lock first, so each start is either known to the
     *      end or refused. The main thread must not print its result then (keepBackPartialResult): emulators that were
     *      killed look like emulators that are missing.
     *   4. PR_SET_PDEATHSIG through setpriv(1), where it is installed: SIGKILL of the JVM runs no hook, but the kernel
     *      then kills the emulators. The signal is tied to the thread that forked (prctl(2)), so the threads of
     *      EmulatorPool live as long as the emulators they started.
     *
     * QMP runs on standard input and output, without -daemonize: the emulator needs no socket, ends when its input is
     * closed, and its replies equal those of a daemonized one. It gets a scratch directory as home, runtime and cache
     * directory (ScratchDirectory), which is removed after the last process has ended. Where none can be made, it gets
     * a path that does not exist, and replies nevertheless.
     *
     * As root the emulator runs as the user of qemu.conf, with CAP_DAC_OVERRIDE kept and no groups (EmulatorUser),
     * because libvirtd does so and /dev/kvm may belong to root only.
     *
     * Invariant: after finish() no emulator, no process started by one, and no file of one is left; what could not be
     * ended is a note.
     */

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

    /** Queries one emulator; a failure becomes a note. */
    public Probed<Optional<EmulatorFacts>> query(String emulator) {
        return query(emulator, connection -> connection);
    }

    /**
     * Queries one emulator over a connection that may be wrapped, for example by a recorder.
     *
     * @param between makes the connection that is used from the one to the process
     */
    public Probed<Optional<EmulatorFacts>> query(String emulator, UnaryOperator<QmpConnection> between) {
        Optional<QmpProcess> started = Optional.empty();
        try {
            started = start(emulator, EmulatorLauncher.EITHER);
            if (started.isEmpty()) {
                return Probed.of(Optional.empty());
            }
            QmpSession session = QmpSession.open(between.apply(started.get()), limits);
            EmulatorFacts facts = EmulatorQueries.facts(session);
            return Probed.of(Optional.of(facts.messages(started.get().messages())));
        } catch (QmpException e) {
            return Probed.of(Optional.empty(), note(emulator, e));
        } finally {
            started.ifPresent(this::end);
        }
    }

    /**
     * Queries one emulator for domain capabilities; one that uses KVM is started once more without.
     *
     * @throws QmpException if that fails
     * @throws VircapsException if the run is ended
     */
    DomainFacts queryDomains(String emulator) {
        DomainFacts facts = query(emulator, EmulatorLauncher.EITHER, DomainQueries::facts);
        return facts.kvm() && facts.facts().tcg()
                ? query(emulator, EmulatorLauncher.EMULATION, session -> DomainQueries.factsWithoutKvm(session, facts))
                : facts;
    }

    private DomainFacts query(String emulator, String machine, Function<QmpSession, DomainFacts> queries) {
        QmpProcess process = start(emulator, machine)
                .orElseThrow(() -> new VircapsException(
                        Problem.of(Kind.OPERATION_FAILED, "the program was ended while emulators were queried")));
        try {
            return queries.apply(QmpSession.open(process, limits));
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

    /** A program for another machine is run as a shell script, whose error message does not help. */
    private static Note note(String emulator, QmpException failure) {
        return ElfHeader.foreign(emulator)
                .map(detail -> Note.of(QemuReason.EMULATOR_NOT_STARTED, emulator, detail))
                .orElseGet(() -> EmulatorFailure.note(emulator, failure));
    }

    /**
     * Starts one; empty once the run is ended.
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

    /** Ends every emulator and what they started; notes what could not be ended, the first time it is called. */
    synchronized List<Note> finish() {
        if (finished) {
            return List.of();
        }
        finished = true;
        boolean allEnded = end();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            cutShort = true; // the JVM ends, and the hook does the same
            return List.of();
        }
        return allEnded ? List.of() : leftBehind();
    }

    /**
     * Holds back a result that may be partial because the JVM ends, for example by a signal: waits for that end, as
     * long as an emulator may take to exit.
     *
     * @throws VircapsException if the JVM still runs then
     */
    void keepBackPartialResult() {
        if (cutShort) {
            LockSupport.parkNanos(limits.exit().toNanos());
            throw new VircapsException(
                    Problem.of(Kind.OPERATION_FAILED, "the program was ended while emulators were queried"));
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
        launcher.scratch().remove();
        return allEnded;
    }

    @Override
    public void close() {
        finish();
    }
}
