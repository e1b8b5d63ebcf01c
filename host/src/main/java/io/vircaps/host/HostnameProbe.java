package io.vircaps.host;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/**
 * The host's name as libvirt states it ({@code virGetHostname}): the kernel's, completed by the resolver where it has
 * no dot, unless that only leads to {@code localhost}.
 *
 * <p>The C library's resolver cannot be asked for a canonical name from Java. {@code /etc/hosts} gives the same as it
 * does ({@code hosts(5)}: the first name of the line); a name that stands there nowhere is completed by looking it up
 * and its address back, on the live machine only, which takes as long as the network takes.
 */
public final class HostnameProbe {
    private static final String KERNEL = "proc/sys/kernel/hostname";
    private static final String HOSTS = "etc/hosts";
    private static final String LOCALHOST = "localhost";

    private HostnameProbe() {}

    /**
     * The name.
     *
     * @throws io.vircaps.kernel.KernelException if the kernel's name for the host cannot be read
     */
    public static String probe(HostSource source) {
        String name = source.files().read(KERNEL).map(KernelText::line).orElse(LOCALHOST);
        if (name.startsWith(LOCALHOST) || name.indexOf('.') >= 0) {
            return name;
        }
        Optional<String> listed = listed(source.files(), name);
        Optional<String> canonical = listed.isPresent() || !source.isLive() ? listed : lookedUp(name);
        return canonical.filter(full -> !full.startsWith(LOCALHOST)).orElse(name);
    }

    private static Optional<String> listed(KernelFiles files, String name) {
        for (String line : hosts(files)) {
            int comment = line.indexOf('#');
            String entry = comment < 0 ? line : line.substring(0, comment);
            List<String> words = List.of(entry.strip().split("\\s+"));
            if (words.lastIndexOf(name) > 0) {
                return Optional.of(words.get(1));
            }
        }
        return Optional.empty();
    }

    private static List<String> hosts(KernelFiles files) {
        try {
            return files.read(HOSTS).map(KernelText::lines).orElse(List.of());
        } catch (KernelFileException unreadable) {
            return List.of(); // as for the C library, which asks the next source
        }
    }

    private static Optional<String> lookedUp(String name) {
        try {
            InetAddress address = InetAddress.getByName(name);
            String back = address.getCanonicalHostName();
            return back.equals(address.getHostAddress()) ? Optional.empty() : Optional.of(back);
        } catch (UnknownHostException nobodyKnows) {
            return Optional.empty();
        }
    }
}
