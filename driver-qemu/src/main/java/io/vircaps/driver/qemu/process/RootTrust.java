package io.vircaps.driver.qemu.process;

import io.vircaps.kernel.FileOwner;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which programs root may run: those that root owns and no other user can write, in directories of which the
 * same holds. A directory with the sticky bit may be writable, since what root owns in it stays. Not safe for several
 * threads.
 */
public final class RootTrust {
    private static final int WRITABLE_BY_OTHERS = 0022;
    private static final int STICKY = 01000;

    private final KernelFiles files;
    private final long root;
    private final Map<Path, Optional<String>> directories = new HashMap<>();

    /**
     * A rule that has not looked at anything yet.
     *
     * @param files the files in which programs are
     * @param root  the user who counts as root; 0 but in tests
     */
    public RootTrust(KernelFiles files, long root) {
        this.files = files;
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
        for (Path directory = file.getParent(); directory != null; directory = directory.getParent()) {
            Optional<String> objection = directories.computeIfAbsent(directory, path -> objection(path, STICKY));
            if (objection.isPresent()) {
                return Optional.of("its directory " + directory + " " + objection.get());
            }
        }
        return Optional.empty();
    }

    private Optional<String> objection(Path path, int excuse) {
        try {
            Optional<FileOwner> owner = files.owner(path.toString().substring(1));
            return owner.isEmpty() ? Optional.of("does not exist") : objection(owner.get(), excuse);
        } catch (KernelException unsearchable) {
            return Optional.of(unsearchable.problem().what());
        }
    }

    private Optional<String> objection(FileOwner owner, int excuse) {
        int mode = owner.permissions();
        boolean writable = (mode & WRITABLE_BY_OTHERS) != 0 && (mode & excuse) == 0;
        return owner.uid() == root && !writable
                ? Optional.empty()
                : Optional.of("belongs to user " + owner.uid() + ", mode " + Integer.toOctalString(mode));
    }
}
