package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.BaselineStateException;
import io.vircaps.cpu.baseline.StateReader;
import io.vircaps.cpu.baseline.StateWriter;
import io.vircaps.cpu.sample.SmallMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendorAgreementTest {
    private static final Catalog CATALOG = new Catalog(SmallMap.MAP.x86());

    private static VendorAgreement of(long host, String cpu) {
        String[] parts = cpu.split(":", 2);
        Optional<String> stated = parts.length == 1 ? Optional.empty() : Optional.of(parts[1]);
        return VendorAgreement.of(new VendorAgreement.Member(host, CATALOG.model(parts[0]), stated));
    }

    /** CPUs of hosts 0, 1, 2 … as {@code model} or {@code model:vendor}, the last merged first. */
    private static VendorAgreement merged(String cpus) {
        String[] all = cpus.split(" ", -1);
        VendorAgreement merged = of(all.length - 1, all[all.length - 1]);
        for (int host = all.length - 2; host >= 0; host--) {
            merged = merged.merge(of(host, all[host]));
        }
        return merged;
    }

    @ParameterizedTest
    @CsvSource({
        "any:Intel old, Intel, false",
        "any:Intel old:Intel, Intel, true",
        "rival old, Intel, false",
        "any any, none, false",
        "any any:AMD rival, AMD, false"
    })
    void agreesOnAVendor(String cpus, String vendor, boolean statedByAll) {
        VendorAgreement agreement = merged(cpus);

        assertThat(agreement.conflict(CATALOG)).isEmpty();
        assertThat(agreement.vendor().orElse("none")).isEqualTo(vendor);
        assertThat(agreement.statedByAll()).isEqualTo(statedByAll);
    }

    @ParameterizedTest
    @CsvSource({
        "any:Intel rival, CPUs of different vendors: Intel and AMD",
        "any old rival, CPUs of different vendors: Intel and AMD",
        "any:Intel rival:Intel, vendor AMD of CPU model rival is not the stated Intel",
        "rival:Intel rival:AMD, CPUs of different vendors: Intel and AMD",
        "any:Intel rival rival:Intel, CPUs of different vendors: Intel and AMD",
        "any:Intel rival:Intel rival, vendor AMD of CPU model rival is not the stated Intel",
        "any:Nobody any:Nobody, 'unknown CPU vendor: expected a name of the CPU map, found ''Nobody'''",
        "any any:Nobody, 'unknown CPU vendor: expected a name of the CPU map, found ''Nobody'''",
        "any:Intel any:Nobody, CPUs of different vendors: Intel and Nobody"
    })
    void reportsTheConflictOfTheSmallestHost(String cpus, String message) {
        assertThat(merged(cpus).conflict(CATALOG).map(Throwable::getMessage)).contains(message);
    }

    @Test
    void refusesAHostTwice() {
        assertThatThrownBy(() -> of(1, "any").merge(of(1, "old"))).isInstanceOf(BaselineStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"any:Intel rival:Intel old", "any any:AMD", "any"})
    void readsWhatItWrites(String cpus) {
        StateWriter out = new StateWriter("r", 0);
        merged(cpus).write(out);
        StateWriter again = new StateWriter("r", 0);
        VendorAgreement.read(new StateReader(out.toBytes(), "r", 0), CATALOG).write(again);

        assertThat(again.toBytes()).isEqualTo(out.toBytes());
    }
}
