package io.vircaps.kernel;

import io.vircaps.kernel.proc.AuxiliaryVector;
import io.vircaps.kernel.proc.ProcStatus;
import io.vircaps.model.MemorySize;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts of the live machine. User and machine name are read once, all others on every call. */
final class LiveFacts implements HostFacts {
    static final LiveFacts MACHINE = new LiveFacts();

    private static final String DEFAULT_SEARCH_PATH = "/usr/bin:/bin";

    private final KernelFiles files = KernelFiles.live();
    private volatile @Nullable HostUser user;
    private volatile @Nullable String machine;

    private LiveFacts() {}

    /**
     * {@code Documentation/admin-guide/sysctl/kernel.rst}, "arch" (Linux 6.1); before that the JVM's architecture.
     */
    @Override
    public String machine() {
        String known = machine;
        if (known == null) {
            known = machineOfKernel();
            machine = known;
        }
        return known;
    }

    private String machineOfKernel() {
        Optional<KernelText> arch = files.read("proc/sys/kernel/arch");
        return arch.isPresent() ? arch.get().line() : machineOfJvm(System.getProperty("os.arch", "unknown"));
    }

    private static String machineOfJvm(String name) {
        return switch (name) {
            case "amd64" -> "x86_64";
            case "x86", "i386" -> "i686";
            case "arm" -> "armv7l";
            default -> name;
        };
    }

    @Override
    public MemorySize pageSize() {
        return AuxiliaryVector.of(files).pageSize();
    }

    /** Read once, as a JVM's process cannot change its user. */
    @Override
    public HostUser user() {
        HostUser known = user;
        if (known == null) {
            known = ProcStatus.self(files).user();
            user = known;
        }
        return known;
    }

    @Override
    public String searchPath() {
        String path = System.getenv("PATH");
        return path == null ? DEFAULT_SEARCH_PATH : path;
    }

    @Override
    public String home() {
        String home = System.getenv("HOME");
        return rooted(home == null || home.isEmpty() ? System.getProperty("user.home", "/") : home);
    }

    @Override
    public String configHome() {
        String config = System.getenv("XDG_CONFIG_HOME");
        return config == null || !config.startsWith("/") ? home() + "/.config" : rooted(config);
    }

    private static String rooted(String absolute) {
        return absolute.startsWith("/") ? absolute.substring(1) : absolute;
    }

    /** Opens the device, as a module that cannot be loaded or a sandbox that refuses shows in no permission bit. */
    @Override
    public KvmDevice kvm() {
        Optional<FileStatus> status = files.status("dev/kvm");
        if (status.isEmpty()) {
            return KvmDevice.MISSING;
        }
        String refusal = refusal(Path.of("/dev/kvm"));
        FileStatus file = status.get();
        return new KvmDevice(true, file.permissions(), file.uid(), file.gid(), refusal.isEmpty(), refusal);
    }

    private static String refusal(Path device) {
        try (FileChannel opened = FileChannel.open(device, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return opened.isOpen() ? "" : "closed at once";
        } catch (AccessDeniedException denied) {
            return "permission denied";
        } catch (FileSystemException failure) {
            return String.valueOf(failure.getReason());
        } catch (IOException failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    @Override
    public Optional<String> recorded(String key) {
        return Optional.empty();
    }
}
