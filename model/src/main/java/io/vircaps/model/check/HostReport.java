package io.vircaps.model.check;

import java.util.List;
import java.util.Optional;

/**
 * The checks of a host for one engine.
 *
 * @param engine     scheme of the engine's URIs, for example {@code qemu}
 * @param label      the engine's name in reports, for example {@code QEMU}
 * @param checks     the checks, in order
 * @param errors     why checks could not be made
 * @param fit        whether no required check failed
 */
public record HostReport(String engine, String label, List<CheckResult> checks, List<String> errors, boolean fit) {
    /**
     * One check of a host.
     *
     * @param id      a stable name, for example {@code device-kvm-exists}
     * @param subject the object of the check, as printed after "Checking"
     * @param verdict the result
     * @param hint    what the user can do; absent if the check passed
     */
    public record CheckResult(String id, String subject, Verdict verdict, Optional<String> hint) {}

    /** The result of a check; libvirt's {@code virHostValidateLevel}. */
    public enum Verdict {
        /** The host has it. */
        PASS,
        /** The host lacks it and the engine requires it. */
        FAIL,
        /** The host lacks it and the engine is limited without it. */
        WARN,
        /** The check does not apply. */
        NOTE
    }

    public HostReport {
        checks = List.copyOf(checks);
        errors = List.copyOf(errors);
    }
}
