package io.vircaps.xml.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.xml.CpuForm;
import io.vircaps.xml.error.InvalidDocumentException;
import io.vircaps.xml.error.XmlPosition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CpuFaultsTest {
    private static InvalidDocumentException fault(String what) {
        return new InvalidDocumentException(what, new XmlPosition(1, 1, "/cpu"));
    }

    private static Runnable failing(String what) {
        return () -> {
            throw fault(what);
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"EITHER", "HOST"})
    void throwsTheFirstFaultOfAHost(CpuForm form) {
        CpuFaults faults = new CpuFaults(form);
        faults.readOfHost(failing("first"));
        faults.readOfHost(failing("second"));
        faults.ofGuest(fault("of a guest"));
        assertThatThrownBy(faults::throwOfHost).hasMessage("line 1, column 1, /cpu: first");
    }

    @Test
    void throwsTheFirstFaultOfAGuest() {
        CpuFaults faults = new CpuFaults(CpuForm.EITHER);
        faults.readOfHost(failing("of a host"));
        faults.ofGuest(fault("first"));
        faults.ofGuest(fault("second"));
        assertThatThrownBy(faults::throwOfGuest).hasMessage("line 1, column 1, /cpu: first");
    }

    @Test
    void throwsNothingWhereTheFaultsAreOfTheOther() {
        CpuFaults ofHost = new CpuFaults(CpuForm.EITHER);
        ofHost.readOfHost(failing("of a host"));
        CpuFaults ofGuest = new CpuFaults(CpuForm.EITHER);
        ofGuest.ofGuest(fault("of a guest"));
        assertThatNoException().isThrownBy(ofHost::throwOfGuest);
        assertThatNoException().isThrownBy(ofGuest::throwOfHost);
    }

    @Test
    void readsNothingOfAHostInTheFormOfAGuest() {
        List<String> read = new ArrayList<>();
        new CpuFaults(CpuForm.GUEST).readOfHost(() -> read.add("guest"));
        new CpuFaults(CpuForm.HOST).readOfHost(() -> read.add("host"));
        assertThat(read).containsExactly("host");
    }
}
