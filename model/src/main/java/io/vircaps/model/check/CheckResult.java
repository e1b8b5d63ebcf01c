package io.vircaps.model.check;

import java.util.Optional;

/**
 * One check of a host.
 *
 * @param id      a stable name, for example {@code device-kvm-exists}
 * @param subject the object of the check, as printed after "Checking"
 * @param verdict the result
 * @param hint    what the user can do; absent if the check passed
 */
public record CheckResult(String id, String subject, Verdict verdict, Optional<String> hint) {}
