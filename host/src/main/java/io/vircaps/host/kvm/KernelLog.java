package io.vircaps.host.kvm;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.store.process.ProgramException;
import io.vircaps.store.process.ProgramRun;
import io.vircaps.store.process.SearchPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kernel's log about virtualization, as {@code dmesg(1)} prints it. */
public final class KernelLog {
    /** Path of these lines in a host directory. */
    public static final String RECORDED = "run/dmesg.txt";

    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final int MOST_BYTES = 32 << 20;
    private static final Pattern OF_VIRTUALIZATION =
            Pattern.compile("\\b(kvm|vmx|svm|hyp mode)\\b|disabled (by|in) (the )?bios", Pattern.CASE_INSENSITIVE);

    private KernelLog() {}

    /** The lines about virtualization; none if this user may not read the log. */
    public static List<String> ofVirtualization(HostSource host) {
        List<String> lines = new ArrayList<>();
        for (String line : text(host).lines()) {
            if (OF_VIRTUALIZATION.matcher(line).find()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The first line that contains one of these texts, which are in lower case. */
    static Optional<String> find(HostSource host, String... words) {
        for (String line : ofVirtualization(host)) {
            for (String word : words) {
                if (line.toLowerCase(Locale.ROOT).contains(word)) {
                    return Optional.of(line.strip());
                }
            }
        }
        return Optional.empty();
    }

    private static KernelText text(HostSource host) {
        String text = host.isLive() ? printed(host) : recorded(host);
        return new KernelText(RECORDED, text);
    }

    private static String printed(HostSource host) {
        Optional<String> dmesg = new SearchPath(host.facts().searchPath() + ":/usr/bin:/bin").find("dmesg");
        try {
            return dmesg.map(program -> new ProgramRun(List.of(program), LIMIT, MOST_BYTES)
                            .run()
                            .output())
                    .orElse("");
        } catch (ProgramException unreadable) {
            return "";
        }
    }

    private static String recorded(HostSource host) {
        try {
            return host.directory()
                    .flatMap(directory -> KernelFiles.directory(directory).read(RECORDED))
                    .map(KernelText::text)
                    .orElse("");
        } catch (KernelException unreadable) {
            return "";
        }
    }
}
