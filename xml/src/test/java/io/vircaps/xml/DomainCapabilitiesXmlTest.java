package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.MemorySize;
import io.vircaps.model.cpu.CpuFallback;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.domain.Boot;
import io.vircaps.model.domain.Choice;
import io.vircaps.model.domain.CpuModes;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.domain.Offer;
import io.vircaps.model.domain.OfferedModel;
import io.vircaps.model.domain.Sev;
import io.vircaps.model.domain.Sgx;
import io.vircaps.model.guest.DomainType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Forms that libvirt's writer has; its documents of real emulators are compared elsewhere. */
class DomainCapabilitiesXmlTest {
    private static final CpuModes NO_CPU =
            new CpuModes(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    private static final DomainCapabilities.Features NO_FEATURES =
            new DomainCapabilities.Features(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    private static String written(String path, int vcpus, CpuModes cpu, DomainCapabilities.Features features) {
        return DomainCapabilitiesXml.write(new DomainCapabilities(
                new DomainCapabilities.Subject(path, DomainType.KVM, "pc", Arch.X86_64, vcpus, false),
                new Boot(
                        new Choice("firmware", List.of()),
                        List.of("/usr/share/A&B.fd"),
                        List.of(new Choice("secure", List.of("no")))),
                cpu,
                Offer.plain("memoryBacking", false),
                List.of(Offer.of("disk", new Choice("bus", List.of("virtio"))), Offer.plain("redirdev", false)),
                features));
    }

    @Test
    void writesWhatIsNotThereInOneElementEach() {
        assertThat(written("/bin/q<1>", 0, NO_CPU, NO_FEATURES)).isEqualTo("""
                <domainCapabilities>
                  <path>/bin/q&lt;1&gt;</path>
                  <domain>kvm</domain>
                  <machine>pc</machine>
                  <arch>x86_64</arch>
                  <iothreads supported='no'/>
                  <os supported='yes'>
                    <enum name='firmware'/>
                    <loader supported='yes'>
                      <value>/usr/share/A&amp;B.fd</value>
                      <enum name='secure'>
                        <value>no</value>
                      </enum>
                    </loader>
                  </os>
                  <cpu>
                    <mode name='host-passthrough' supported='no'/>
                    <mode name='maximum' supported='no'/>
                    <mode name='host-model' supported='no'/>
                    <mode name='custom' supported='no'/>
                  </cpu>
                  <memoryBacking supported='no'/>
                  <devices>
                    <disk supported='yes'>
                      <enum name='bus'>
                        <value>virtio</value>
                      </enum>
                    </disk>
                    <redirdev supported='no'/>
                  </devices>
                  <features>
                    <sev supported='no'/>
                    <sgx supported='no'/>
                  </features>
                </domainCapabilities>
                """);
    }

    @Test
    void writesCpusInEveryMode() {
        GuestCpu host = GuestCpu.exact(
                new GuestCpu.Named(Optional.of("EPYC"), CpuFallback.FORBID, Optional.empty(), Optional.of("AMD")),
                List.of(new CpuFeature(FeaturePolicy.DISABLE, "svm")));
        CpuModes cpu = new CpuModes(
                Optional.of(new Choice("hostPassthroughMigratable", List.of("off"))),
                Optional.empty(),
                Optional.of(host),
                List.of(
                        new OfferedModel("EPYC", Optional.of(true), false, Optional.of("AMD")),
                        new OfferedModel("486", Optional.empty(), true, Optional.empty()),
                        new OfferedModel("n270", Optional.of(false), false, Optional.of("Intel"))));

        assertThat(written("/q", 8, cpu, NO_FEATURES)).contains("""
                  <vcpu max='8'/>
                """).contains("""
                  <cpu>
                    <mode name='host-passthrough' supported='yes'>
                      <enum name='hostPassthroughMigratable'>
                        <value>off</value>
                      </enum>
                    </mode>
                    <mode name='maximum' supported='no'/>
                    <mode name='host-model' supported='yes'>
                      <model fallback='forbid'>EPYC</model>
                      <vendor>AMD</vendor>
                      <feature policy='disable' name='svm'/>
                    </mode>
                    <mode name='custom' supported='yes'>
                      <model usable='yes' vendor='AMD'>EPYC</model>
                      <model usable='unknown' deprecated='yes' vendor='unknown'>486</model>
                      <model usable='no' vendor='Intel'>n270</model>
                    </mode>
                  </cpu>
                """);
    }

    @Test
    void writesWhatKeepsGuestsSecret() {
        Sgx sgx = new Sgx(
                true, true, false, MemorySize.ofKibibytes(3), List.of(new Sgx.Section(1, MemorySize.ofKibibytes(3))));
        DomainCapabilities.Features features = new DomainCapabilities.Features(
                List.of(Offer.plain("genid", true)),
                Optional.of(new Sev(47, 1, 59, 450, Optional.of("id"))),
                Optional.of(sgx),
                Optional.of(Offer.of("hyperv", new Choice("features", List.of("vapic")))));

        assertThat(written("/q", 8, NO_CPU, features)).endsWith("""
                  <features>
                    <genid supported='yes'/>
                    <sev supported='yes'>
                      <cbitpos>47</cbitpos>
                      <reducedPhysBits>1</reducedPhysBits>
                      <maxGuests>59</maxGuests>
                      <maxESGuests>450</maxESGuests>
                      <cpu0Id>id</cpu0Id>
                    </sev>
                    <sgx supported='yes'>
                      <flc>yes</flc>
                      <sgx1>yes</sgx1>
                      <sgx2>no</sgx2>
                      <section_size unit='KiB'>3</section_size>
                      <sections>
                        <section node='1' size='3' unit='KiB'/>
                      </sections>
                    </sgx>
                    <hyperv supported='yes'>
                      <enum name='features'>
                        <value>vapic</value>
                      </enum>
                    </hyperv>
                  </features>
                </domainCapabilities>
                """);
    }
}
