package io.vircaps.host.bank;

import io.vircaps.model.cache.CacheBank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects banks as CPUs tell of them, each once, and adds how they can be divided. Not safe for several threads. */
final class BankCollector {
    private static final Comparator<CacheBank> PRINTED =
            Comparator.comparingInt(CacheBank::level).thenComparing(CacheBank::id, BankCollector::difference);

    private final ControlMaker controls;
    /** From the bank as the kernel tells it to the one with controls: the kernel's are equal for all CPUs of a bank. */
    private final Map<CacheBank, CacheBank> banks = new LinkedHashMap<>();

    BankCollector(ControlMaker controls) {
        this.controls = controls;
    }

    void add(CacheBank bank) {
        if (!banks.containsKey(bank)) {
            banks.put(bank, controls.divided(bank));
        }
    }

    /** The banks in the order they were met. */
    List<CacheBank> asRead() {
        return new ArrayList<>(banks.values());
    }

    /** The banks by level, then id. */
    List<CacheBank> sorted() {
        List<CacheBank> sorted = asRead();
        sorted.sort(PRINTED);
        return sorted;
    }

    /** Compares unsigned 32-bit ids as libvirt does, by the sign of their difference in 32 bits. */
    private static int difference(long left, long right) {
        return (int) (left - right);
    }
}
