package io.vircaps.driver.qemu.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.X86Signature;
import io.vircaps.qmp.JsonValue;
import io.vircaps.qmp.QmpReply;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CpuExpansionTest {
    private static QmpReply reply(String props) {
        String json = "{'model': {'name': 'base', 'props': " + props + "}}";
        return new QmpReply("expansion", JsonValue.parse(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private static CpuExpansion expansion(String migratable, String all) {
        return CpuExpansion.of(reply(migratable), Optional.of(reply(all)));
    }

    @Test
    void keepsThePropertiesInQemusOrder() {
        CpuExpansion expansion = CpuExpansion.of(reply("{'vme': true, 'aes': false, 'de': true}"), Optional.empty());

        assertThat(expansion.model()).isEqualTo("base");
        assertThat(expansion.props().keySet()).containsExactly("vme", "aes", "de");
    }

    @Test
    void addsFeaturesThatOnlyCpusHaveThatNeedNotMigrate() {
        CpuExpansion expansion = expansion("{'invtsc': false, 'vme': true}", "{'invtsc': true, 'vme': false}");

        assertThat(expansion.x86().features()).containsExactlyInAnyOrder("invtsc", "vme");
    }

    @Test
    void addsNothingThatTheMigratableCpuDoesNotName() {
        CpuExpansion expansion = expansion("{'vme': true, 'level': 10}", "{'invtsc': true, 'level': true}");
        JsonValue level = JsonValue.parse("10".getBytes(StandardCharsets.UTF_8));

        assertThat(expansion.props()).containsOnlyKeys("vme", "level").containsEntry("level", level);
    }

    @Test
    void readsVendorAndSignature() {
        CpuExpansion expansion = CpuExpansion.of(
                reply("{'vendor': 'AuthenticAMD', 'family': 23, 'model': 49, 'stepping': 0}"), Optional.empty());

        assertThat(expansion.x86().vendor()).contains("AuthenticAMD");
        assertThat(expansion.x86().signature()).isEqualTo(new X86Signature(23, 49, 0));
    }

    @Test
    void hasNoPropertiesWhereTheModelNamesNone() {
        QmpReply bare = new QmpReply("m", JsonValue.parse("{}".getBytes(StandardCharsets.UTF_8)));

        assertThat(CpuExpansion.ofModel(bare).model()).isEmpty();
        assertThat(CpuExpansion.ofModel(bare).x86().features()).isEmpty();
        assertThat(CpuExpansion.ofModel(bare).x86().signature()).isEqualTo(new X86Signature(0, 0, 0));
    }
}
