package io.vircaps.host.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IommuTest {
    private static final String GROUPS = "sys/kernel/iommu_groups/0/type";

    private final Map<String, String> files = new HashMap<>();

    private Iommu iommu(String arch, String flags) {
        files.put("proc/cpuinfo", "flags : fpu " + flags + " x\n");
        HostSource host = HostSource.of(files, Map.of("arch", arch));
        return Iommu.of(new HostChecker(host), host.files());
    }

    @ParameterizedTest
    @CsvSource({"vmx, DMAR, intel_iommu=on", "svm, IVRS, iommu=pt iommu=1"})
    void isSupportedByTheTableOfTheVendor(String flag, String table, String argument) {
        assertThat(iommu("x86_64", flag))
                .isEqualTo(new Iommu(
                        false,
                        false,
                        "No ACPI " + table + " table found, IOMMU either disabled in BIOS or not supported by this"
                                + " hardware platform",
                        Optional.empty(),
                        false,
                        false));

        files.put("sys/firmware/acpi/tables/" + table, "");
        assertThat(iommu("x86_64", flag)).isEqualTo(new Iommu(true, false, "", Optional.of(argument), false, false));
        assertThat(iommu("x86_64", flag).kernelHint())
                .isEqualTo("IOMMU appears to be disabled in kernel. Add " + argument + " to kernel cmdline arguments");
    }

    @Test
    void isEnabledWhereThereIsAGroup() {
        files.put(GROUPS, "DMA\n");

        assertThat(iommu("ppc64le", "")).isEqualTo(new Iommu(true, false, "", Optional.empty(), true, true));
        assertThat(iommu("ppc64le", "").kernelHint()).isEqualTo("IOMMU capability not compiled into kernel.");
    }

    @Test
    void needsPciDevicesOnS390() {
        assertThat(iommu("s390x", "").hint()).isEqualTo("Skipped - PCI support disabled");
        assertThat(iommu("s390x", "").skipped()).isTrue();

        files.put("sys/bus/pci/devices/0000:00:00.0/x", "");
        assertThat(iommu("s390x", "")).isEqualTo(new Iommu(true, false, "", Optional.empty(), false, false));
    }

    @Test
    void isUnknownElsewhere() {
        assertThat(iommu("aarch64", ""))
                .isEqualTo(new Iommu(
                        false, false, "Unknown if this platform has IOMMU support", Optional.empty(), false, false));
    }
}
