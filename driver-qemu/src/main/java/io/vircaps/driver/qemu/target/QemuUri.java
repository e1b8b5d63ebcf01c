package io.vircaps.driver.qemu.target;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.host.ConfigDirectory;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.HostUser;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/**
 * The daemon whose document a URI names.
 *
 * @param uri        the URI
 * @param privileged whether the rules of the system's daemon hold: {@code dac} labels, the account of qemu.conf
 * @param config     where that daemon's configuration is
 */
public record QemuUri(ConnectionUri uri, boolean privileged, ConfigDirectory config) {
    public static final String SCHEME = "qemu";
    public static final String SYSTEM = "/system";
    public static final String SESSION = "/session";
    private static final String EMBED = "/embed";

    /**
     * Reads a URI by libvirt's rules. Root gets the system's document by {@code /session} too, as virsh does: for root
     * there is no other daemon. An ordinary user may open the system's, and sees only what the user's permissions
     * allow.
     *
     * @throws VircapsException if the path or the parameter of {@code /embed} is not one libvirt knows
     */
    public static QemuUri of(ConnectionUri uri, HostSource host) {
        HostUser user = host.facts().user();
        return switch (uri.path()) {
            case SYSTEM -> new QemuUri(uri, true, ConfigDirectory.system(host));
            case SESSION ->
                user.isRoot()
                        ? new QemuUri(uri, true, ConfigDirectory.system(host))
                        : new QemuUri(uri, false, ConfigDirectory.session(host));
            case EMBED -> new QemuUri(uri, user.isRoot(), ConfigDirectory.at(host, root(uri) + "/etc"));
            default -> throw unexpectedPath(uri, user);
        };
    }

    private static String root(ConnectionUri uri) {
        String root = uri.parameters().get("root");
        if (root == null) {
            throw new VircapsException(Problem.of(Kind.INVALID_ARGUMENT, "Missing URI parameter 'root'"));
        }
        if (!root.startsWith("/")) {
            throw new VircapsException(Problem.of(Kind.NO_SUPPORT, "root path must be absolute")
                    .expected("qemu:///embed?root=/some/directory", uri.toString()));
        }
        return root.substring(1);
    }

    private static VircapsException unexpectedPath(ConnectionUri uri, HostUser user) {
        String proper = user.isRoot() ? SYSTEM : SESSION;
        return new VircapsException(Problem.of(
                Kind.INTERNAL_ERROR,
                "unexpected " + SCHEME + " URI path '" + uri.path() + "', try " + SCHEME + "://" + proper));
    }

    /** Whether the engine runs in the client's process, where libvirt has no other drivers. */
    public boolean isEmbedded() {
        return uri.path().equals(EMBED);
    }

    /** Whether an ordinary user opened the system's URI. */
    boolean isSeenByUser(HostUser user) {
        return privileged && !user.isRoot();
    }
}
