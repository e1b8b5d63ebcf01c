package io.vircaps.model.check;

import java.util.List;

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
    public HostReport {
        checks = List.copyOf(checks);
        errors = List.copyOf(errors);
    }
}
