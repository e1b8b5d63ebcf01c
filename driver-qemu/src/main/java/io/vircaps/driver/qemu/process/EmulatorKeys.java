package io.vircaps.driver.qemu.process;

import io.vircaps.driver.qemu.query.EmulatorFactsCodec;
import io.vircaps.host.HostState;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.store.CacheKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an emulator's result depends on, as keys of the cache: its file, QEMU's directory of modules, the kernel, the
 * processor's microcode, {@code /dev/kvm}, the user as whom it is queried, and our own version.
 */
public final class EmulatorKeys {
    private static final int CPUINFO_HEAD = 4096;
    private static final String DEVELOPMENT = "development";

    private final KernelFiles files;
    private final CacheKey circumstances;

    /**
     * Keys of the current state.
     *
     * @param host the live machine
     * @param user the user as whom emulators are queried
     */
    EmulatorKeys(HostSource host, long user) {
        files = host.files();
        circumstances = CacheKey.of(EmulatorFactsCodec.FORMAT)
                .with("vircaps", version())
                .with("kernel", orRefusal(this::release))
                .with("microcode", orRefusal(this::microcode))
                .with("kvm", orRefusal(() -> HostState.identity(host.facts().kvm())))
                .with("user", user)
                .with("modules", orRefusal(this::modules));
    }

    /** The key of one emulator's result. */
    CacheKey of(String emulator) {
        return circumstances.with("path", emulator).with("file", identity(emulator.substring(1)));
    }

    private String identity(String file) {
        return orRefusal(() -> files.status(file).map(HostState::identity).orElse("missing"));
    }

    private String modules() {
        StringBuilder modules = new StringBuilder();
        for (String directory : moduleDirectories(files)) {
            modules.append(directory).append(' ').append(identity(directory)).append(' ');
        }
        return modules.toString();
    }

    /**
     * Where QEMU's modules are: it loads accelerators and devices from {@code qemu} below the library directory,
     * where it is built so. Paths without leading slash.
     */
    public static List<String> moduleDirectories(KernelFiles files) {
        List<String> directories = new ArrayList<>();
        for (String library : libraries(files)) {
            if (library.contains("-linux-")) {
                directories.add("usr/lib/" + library + "/qemu");
            }
        }
        directories.add("usr/lib/qemu");
        directories.add("usr/lib64/qemu");
        directories.removeIf(directory -> !files.exists(directory));
        return directories;
    }

    private static List<String> libraries(KernelFiles files) {
        try {
            return files.list("usr/lib", "");
        } catch (KernelException unreadable) {
            return List.of();
        }
    }

    /** The line {@code microcode : 0x…} of x86; others have none. */
    private String microcode() {
        String head =
                files.head("proc/cpuinfo", CPUINFO_HEAD).map(KernelText::text).orElse("");
        int start = head.indexOf("microcode");
        return start < 0 ? "" : head.substring(start, Math.max(start, head.indexOf('\n', start)));
    }

    private String release() {
        return files.read("proc/sys/kernel/osrelease").map(KernelText::line).orElse("");
    }

    /** What cannot be read is a circumstance like any other. */
    private static String orRefusal(Supplier<String> circumstance) {
        try {
            return circumstance.get();
        } catch (KernelException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String version() {
        return Optional.ofNullable(EmulatorKeys.class.getPackage().getImplementationVersion())
                .orElse(DEVELOPMENT);
    }
}
