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
 * The probe of the host's name, libvirt's {@code virGetHostname}: the kernel's name, completed by the resolver if it
 * has no dot, unless the result is {@code localhost}.
 *
 * <p>Java cannot query the C library's resolver for a canonical name. {@code /etc/hosts} gives the same result
 * ({@code hosts(5)}: the first name of the line). A name that is not in that file is completed by a lookup of its
 * address and of that address's name, on the live machine only, which can take as long as the network takes.
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
            return List.of(); // as the C library, which queries the next source
        }
    }

    private static Optional<String> lookedUp(String name) {
        try {
            InetAddress address = InetAddress.getByName(name);
            String back = address.getCanonicalHostName();
            return back.equals(address.getHostAddress()) ? Optional.empty() : Optional.of(back);
        } catch (UnknownHostException unknown) {
            return Optional.empty();
        }
    }
}
