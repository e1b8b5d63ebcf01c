package io.vircaps.driver.qemu;

import io.vircaps.kernel.KernelFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which programs root may run: those that root owns and nobody else can write, on a way of folders of which the same
 * holds. A folder with the sticky bit may be writable, since what root owns in it stays. Not safe for several threads.
 */
final class RootTrust {
    private static final int WRITABLE_BY_OTHERS = 0022;
    private static final int STICKY = 01000;
    private static final int PERMISSIONS = 07777;

    private final long root;
    private final Map<Path, Optional<String>> folders = new HashMap<>();

    /**
     * A rule that has not looked at anything yet.
     *
     * @param root the user who counts as root; 0 but in tests
     */
    RootTrust(long root) {
        this.root = root;
    }

    /** Why a program may not be run; empty if it may. */
    Optional<String> objection(Path program) {
        try {
            Path real = program.toRealPath();
            String name = real.equals(program) ? "" : "its target " + real + " ";
            Optional<String> objection = objection(real, 0).map(why -> name + why);
            if (objection.isEmpty()) {
                objection = way(program);
            }
            return objection.isEmpty() && !real.equals(program) ? way(real) : objection;
        } catch (IOException e) {
            return Optional.of(KernelFileException.sentence(e));
        }
    }

    private Optional<String> way(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            Optional<String> objection = folders.computeIfAbsent(folder, path -> objection(path, STICKY));
            if (objection.isPresent()) {
                return Optional.of("its folder " + folder + " " + objection.get());
            }
        }
        return Optional.empty();
    }

    private Optional<String> objection(Path path, int excuse) {
        try {
            Map<String, Object> status = Files.readAttributes(path, "unix:uid,mode");
            long owner = Integer.toUnsignedLong(number(status, "uid"));
            int mode = number(status, "mode") & PERMISSIONS;
            boolean writable = (mode & WRITABLE_BY_OTHERS) != 0 && (mode & excuse) == 0;
            return owner == root && !writable
                    ? Optional.empty()
                    : Optional.of("belongs to user " + owner + ", mode " + Integer.toOctalString(mode));
        } catch (IOException e) {
            return Optional.of(KernelFileException.sentence(e));
        }
    }

    private static int number(Map<String, Object> status, String name) {
        return (Integer) Objects.requireNonNull(status.get(name), name);
    }
}
