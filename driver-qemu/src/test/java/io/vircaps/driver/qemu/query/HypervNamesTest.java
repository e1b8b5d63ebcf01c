package io.vircaps.driver.qemu.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.qmp.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HypervNamesTest {
    private final Map<String, JsonValue> props = new LinkedHashMap<>();

    private List<String> names() {
        return HypervNames.of(new CpuExpansion("host", props));
    }

    @Test
    void areInLibvirtsOrder() {
        props.put("hv-vapic", new JsonValue.Flag(true));
        props.put("hv-relaxed", new JsonValue.Flag(true));

        assertThat(names()).containsExactly("relaxed", "vapic");
    }

    @Test
    void countTextsAndNumbersAboveZero() {
        props.put("hv-vendor-id", new JsonValue.Text(""));
        props.put("hv-spinlocks", new JsonValue.Numeral("4095"));

        assertThat(names()).containsExactly("spinlocks", "vendor_id");
    }

    @Test
    void leaveOutWhatIsDisabledOrUnknown() {
        props.put("hv-relaxed", new JsonValue.Flag(false));
        props.put("hv-spinlocks", new JsonValue.Numeral("0"));
        props.put("hv-passthrough", new JsonValue.Flag(true));
        props.put("vapic", new JsonValue.Flag(true));

        assertThat(names()).isEmpty();
    }
}
