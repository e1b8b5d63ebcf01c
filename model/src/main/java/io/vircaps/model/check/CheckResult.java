package io.vircaps.model.check;

import java.util.Optional;

/**
 * One check of a host.
 *
 * @param id      a stable name, for example {@code device-kvm-exists}
 * @param subject what was looked for, as it follows the word "Checking"
 * @param verdict what became of it
 * @param hint    what to do about it; absent if it passed
 */
public record CheckResult(String id, String subject, Verdict verdict, Optional<String> hint) {}
