package io.vircaps.host;

import io.vircaps.kernel.FileStatus;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.conf.ConfException;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A directory of libvirt's configuration files. As root on the live machine a file is read only if it and the directory
 * belong to root and only root can write to them.
 */
public final class ConfigDirectory {
    private static final int OTHERS_WRITE = 0002;
    private static final int GROUP_WRITES = 0020;

    private final HostSource host;
    private final String path;

    private ConfigDirectory(HostSource host, String path) {
        this.host = host;
        this.path = path;
    }

    /** The directory of the system's daemons, {@code /etc/libvirt}. */
    public static ConfigDirectory system(HostSource host) {
        return new ConfigDirectory(host, "etc/libvirt");
    }

    /** The directory of a user's session daemons, {@code $XDG_CONFIG_HOME/libvirt}. */
    public static ConfigDirectory session(HostSource host) {
        return new ConfigDirectory(host, host.facts().configHome() + "/libvirt");
    }

    /**
     * Another directory, for example of an embedded driver.
     *
     * @param path the directory, without leading slash
     */
    public static ConfigDirectory at(HostSource host, String path) {
        return new ConfigDirectory(host, path);
    }

    /**
     * The settings of one file, for example {@code qemu.conf}; empty settings if it is missing, and, with a note, if it
     * cannot be read, is malformed, or is not trusted.
     */
    public Probed<LibvirtConf> read(String name) {
        String file = path + "/" + name;
        LibvirtConf none = LibvirtConf.empty(file);
        try {
            Optional<KernelText> text = host.files().read(file);
            if (text.isEmpty()) {
                return Probed.of(none);
            }
            if (host.isLive() && host.facts().user().isRoot() && !(isTrusted(path) && isTrusted(file))) {
                return Probed.of(none, Note.of(HostReason.CONFIGURATION_NOT_TRUSTED, file, "not root's alone"));
            }
            return Probed.of(LibvirtConf.parse(file, text.get().text()));
        } catch (KernelFileException unreadable) {
            return Probed.of(none, Note.of(HostReason.CONFIGURATION_NOT_READABLE, unreadable, file));
        } catch (ConfException malformed) {
            return Probed.of(none, Note.of(HostReason.CONFIGURATION_INVALID, malformed, file));
        }
    }

    /**
     * The settings of the daemon: libvirtd.conf, or virtqemud.conf where only the modular QEMU daemon is installed.
     */
    public Probed<LibvirtConf> daemon() {
        boolean modular =
                !host.files().exists(path + "/libvirtd.conf") && host.files().exists(path + "/virtqemud.conf");
        return read(modular ? "virtqemud.conf" : "libvirtd.conf");
    }

    /** Paths of files of these names, existing or not, without leading slash. */
    public List<String> files(String... names) {
        List<String> files = new ArrayList<>();
        for (String name : names) {
            files.add(path + "/" + name);
        }
        return files;
    }

    /** Its path, without leading slash. */
    public String path() {
        return path;
    }

    private boolean isTrusted(String place) {
        return host.files().status(place).map(ConfigDirectory::isRootsAlone).orElse(false);
    }

    private static boolean isRootsAlone(FileStatus file) {
        boolean groupWrites = (file.permissions() & GROUP_WRITES) != 0 && file.gid() != 0;
        return file.uid() == 0 && (file.permissions() & OTHERS_WRITE) == 0 && !groupWrites;
    }
}
