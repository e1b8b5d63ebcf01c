package io.vircaps.host.cache;

import io.vircaps.model.cache.CacheBank;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the banks of all CPUs, each once, and adds their controls. Not safe for several threads. */
final class BankCollector {
    private final ControlBuilder controls;
    /** Banks by all their values, which are equal for all CPUs of a bank. */
    private final Map<String, CacheBank> banks = new LinkedHashMap<>();

    BankCollector(ControlBuilder controls) {
        this.controls = controls;
    }

    void add(CacheBank bank) {
        String key = bank.id() + " " + bank.level() + " " + bank.type().name() + " "
                + bank.size().bytes() + " " + bank.cpus();
        if (!banks.containsKey(key)) {
            banks.put(key, controls.divided(bank));
        }
    }

    /** The banks in the order in which they were added. */
    List<CacheBank> asRead() {
        return new ArrayList<>(banks.values());
    }

    /** The banks by level, then id. */
    List<CacheBank> sorted() {
        List<CacheBank> sorted = asRead();
        sorted.sort(BankCollector::asPrinted);
        return sorted;
    }

    /** By level, then by id: unsigned 32-bit numbers, compared as libvirt does by the sign of their difference. */
    private static int asPrinted(CacheBank left, CacheBank right) {
        return left.level() != right.level()
                ? Integer.compare(left.level(), right.level())
                : (int) (left.id() - right.id());
    }
}
