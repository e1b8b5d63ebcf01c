package io.vircaps.xml.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuCache;
import io.vircaps.model.cpu.CpuCache.CpuCacheMode;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuCheck;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.model.cpu.GuestCpu.CpuMatch;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.MaxPhysAddr;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.token.XmlWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class StandaloneCpuXmlTest {
    private static final CpuTopology TOPOLOGY =
            new CpuTopology(1, OptionalInt.of(2), OptionalInt.of(3), 4, 5, Extras.NONE);

    private static String written(Cpu cpu) {
        return written(out -> StandaloneCpuXml.write(out, cpu));
    }

    private static String written(Consumer<XmlWriter> content) {
        XmlWriter out = new XmlWriter(Dialect.parse("9.0.0"), EarlyFormatter.OTHER, false);
        content.accept(out);
        return out.document();
    }

    private static GuestCpu.Terms terms(CpuMode mode) {
        return new GuestCpu.Terms(mode, CpuMatch.STRICT, CpuCheck.FULL, Optional.of(false));
    }

    @Test
    void writesAHostAsItsDocumentDoes() {
        HostCpu host = new HostCpu(
                Optional.of(Arch.X86_64),
                List.of(),
                CpuDefinition.builder().model("a").build(),
                List.of(),
                Extras.NONE);
        assertThat(written(new Cpu.Host(host))).isEqualTo("<cpu>\n  <arch>x86_64</arch>\n  <model>a</model>\n</cpu>\n");
    }

    @Test
    void writesEveryPartOfAGuest() {
        GuestCpu cpu = new GuestCpu(
                terms(CpuMode.CUSTOM),
                new GuestCpu.Named(
                        Optional.of("a<b"), CpuFallback.FORBID, Optional.of("<bcdefghijkl"), Optional.of("c&d")),
                new GuestCpu.Hardware(
                        Optional.of(TOPOLOGY),
                        Optional.of(new CpuCache(OptionalInt.of(3), CpuCacheMode.EMULATE)),
                        Optional.of(new MaxPhysAddr("passthrough", OptionalInt.empty(), Extras.NONE))),
                List.of(CpuFeature.disabled("f"), CpuFeature.required("e")));
        assertThat(written(cpu)).isEqualTo("""
                        <cpu mode='custom' match='strict' check='full'>
                          <model fallback='forbid' vendor_id='&lt;bcdefghijkl'>a&lt;b</model>
                          <vendor>c&amp;d</vendor>
                          <topology sockets='1' dies='2' cores='4' threads='5'/>
                          <cache level='3' mode='emulate'/>
                          <maxphysaddr mode='passthrough'/>
                          <feature policy='disable' name='f'/>
                          <feature policy='require' name='e'/>
                        </cpu>
                        """);
    }

    @Test
    void writesNothingOfAGuestThatIsUnspecified() {
        assertThat(written(GuestCpu.UNSPECIFIED)).isEmpty();
        assertThat(written(GuestCpu.UNSPECIFIED.withTerms(terms(CpuMode.CUSTOM))))
                .isEmpty();
        assertThat(written(out -> StandaloneCpuXml.writeContent(out, GuestCpu.UNSPECIFIED)))
                .isEmpty();
    }

    @Test
    void writesAttributesOfAGuestOnlyBesideAModelOrAnotherMode() {
        GuestCpu.Hardware hardware = new GuestCpu.Hardware(Optional.of(TOPOLOGY), Optional.empty(), Optional.empty());
        assertThat(written(new GuestCpu(terms(CpuMode.CUSTOM), GuestCpu.Named.NONE, hardware, List.of())))
                .startsWith("<cpu>\n  <topology ");
        assertThat(written(GuestCpu.UNSPECIFIED.withTerms(terms(CpuMode.HOST_MODEL))))
                .isEqualTo("<cpu mode='host-model' check='full'/>\n");
        assertThat(written(GuestCpu.exact(GuestCpu.Named.model("a"), List.of())))
                .startsWith("<cpu mode='custom' match='exact'>\n");
    }

    @Test
    void writesMigratableButNoModelInModesThatTakeAll() {
        GuestCpu named = GuestCpu.exact(GuestCpu.Named.model("a"), List.of());
        assertThat(written(named.withTerms(terms(CpuMode.MAXIMUM))))
                .isEqualTo("<cpu mode='maximum' check='full' migratable='off'/>\n");
        GuestCpu.Terms unstated =
                new GuestCpu.Terms(CpuMode.MAXIMUM, CpuMatch.EXACT, CpuCheck.DEFAULT, Optional.empty());
        assertThat(written(named.withTerms(unstated))).isEqualTo("<cpu mode='maximum'/>\n");
        GuestCpu.Terms on =
                new GuestCpu.Terms(CpuMode.HOST_PASSTHROUGH, CpuMatch.EXACT, CpuCheck.DEFAULT, Optional.of(true));
        assertThat(written(named.withTerms(on))).isEqualTo("<cpu mode='host-passthrough' migratable='on'/>\n");
    }

    @Test
    void writesAVendorIdWithoutModelAndACacheWithoutLevel() {
        GuestCpu cpu = new GuestCpu(
                terms(CpuMode.HOST_MODEL),
                new GuestCpu.Named(Optional.empty(), CpuFallback.FORBID, Optional.of("abcdefghijkl"), Optional.empty()),
                new GuestCpu.Hardware(
                        Optional.empty(),
                        Optional.of(new CpuCache(OptionalInt.empty(), CpuCacheMode.DISABLE)),
                        Optional.empty()),
                List.of());
        assertThat(written(out -> StandaloneCpuXml.writeContent(out, cpu)))
                .isEqualTo("<model vendor_id='abcdefghijkl'/>\n<cache mode='disable'/>\n");
    }
}
