package io.vircaps.driver.xen.hypervisor;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;

/**
 * The directories in which a build of libvirt expects Xen's programs; it prints these paths unchecked. Distributions
 * differ, so the URI's parameters {@code execbin} and {@code firmware} can set others, for example
 * {@code xen:///system?execbin=/usr/libexec/xen/bin}.
 *
 * @param execbin  {@code LIBXL_EXECBIN_DIR}, the directory of the device model
 * @param firmware {@code LIBXL_FIRMWARE_DIR}, the directory of hvmloader
 */
public record XenDirectories(String execbin, String firmware) {
    /** The directories of a URI, else those of upstream and Debian. */
    public static XenDirectories of(ConnectionUri uri) {
        return new XenDirectories(
                directory(uri, "execbin", "/usr/lib/xen/bin"), directory(uri, "firmware", "/usr/lib/xen/boot"));
    }

    private static String directory(ConnectionUri uri, String parameter, String usual) {
        String directory = uri.parameters().getOrDefault(parameter, usual);
        if (!directory.startsWith("/")) {
            throw new VircapsException(Problem.of(Kind.INVALID_ARGUMENT, "wrong parameter " + parameter)
                    .at(uri.toString())
                    .expected("an absolute path", directory));
        }
        return directory;
    }

    /** The device model, which libvirt prints for all kinds of guests. */
    public String emulator() {
        return execbin + "/qemu-system-i386";
    }

    /** The firmware of HVM guests. */
    public String loader() {
        return firmware + "/hvmloader";
    }
}
