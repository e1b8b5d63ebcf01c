package io.vircaps.store.process;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * A mark in the environment of a process, by which the process and all it starts are found. A process that forked twice
 * and left its session has no known parent any more, but its environment is still in {@code /proc/PID/environ}
 * (proc(5)).
 *
 * @param value the variable's value, unlike that of any other mark on this machine
 */
public record ProcessMark(String value) {
    /** The environment variable that carries the mark. */
    public static final String VARIABLE = "VIRCAPS_PROBE";

    private static final AtomicLong MARKS = new AtomicLong();
    private static final int ENVIRONMENT_LIMIT = 1 << 20;
    private static final long PAUSE_NANOS = 1_000_000;

    /**
     * During execve(2) a process has neither environment nor command line. One without environment but with a command
     * line may have got both between the two reads; after this many reads it has no environment.
     */
    private static final int SURE = 4;

    private static final int MOST_LOOKS = 100;

    /** A mark that no process has yet. */
    public static ProcessMark fresh() {
        return new ProcessMark(ProcessHandle.current().pid() + "-" + System.nanoTime() + "-" + MARKS.incrementAndGet());
    }

    /** The processes that carry this mark, as far as this user may read their environment. */
    public List<Long> holders() {
        String[] names = new File("/proc").list();
        byte[] wanted = (VARIABLE + "=" + value + "\0").getBytes(StandardCharsets.US_ASCII);
        List<Long> holders = new ArrayList<>();
        for (String name : names == null ? new String[0] : names) {
            if (Character.isDigit(name.charAt(0)) && contains(environment(name), wanted)) {
                holders.add(Long.parseLong(name));
            }
        }
        return holders;
    }

    /**
     * Kills every process that carries this mark, and those they start meanwhile, and waits for their end.
     *
     * @param limit the time limit
     * @return whether none is left
     */
    public boolean killAll(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        List<Long> holders = holders();
        while (!holders.isEmpty() && System.nanoTime() - deadline < 0) {
            for (long pid : holders) {
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            holders = holders();
        }
        return holders.isEmpty();
    }

    /** The environment; empty where the process is gone, belongs to another user, or is a zombie. */
    private static byte[] environment(String process) {
        byte[] environment = read(process, "environ", ENVIRONMENT_LIMIT);
        int without = 0;
        for (int look = 0; environment.length == 0 && without < SURE && look < MOST_LOOKS && runs(process); look++) {
            if (read(process, "cmdline", 1).length == 0) {
                LockSupport.parkNanos(PAUSE_NANOS);
            } else {
                without++;
            }
            environment = read(process, "environ", ENVIRONMENT_LIMIT);
        }
        return environment;
    }

    /** Whether it runs a program: kernel threads and zombies have no executable. */
    private static boolean runs(String process) {
        return new File("/proc/" + process + "/exe").exists();
    }

    private static byte[] read(String process, String name, int limit) {
        try (FileInputStream in = new FileInputStream("/proc/" + process + "/" + name)) {
            return in.readNBytes(limit);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static boolean contains(byte[] environment, byte[] wanted) {
        for (int start = 0; start + wanted.length <= environment.length; start = next(environment, start)) {
            if (startsWith(environment, start, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static int next(byte[] environment, int start) {
        int end = start;
        while (end < environment.length && environment[end] != 0) {
            end++;
        }
        return end + 1;
    }

    private static boolean startsWith(byte[] environment, int start, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (environment[start + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
