package io.vircaps.cpu.map.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.CpuMapException;
import org.junit.jupiter.api.Test;

class MapElementTest {
    private static final MapElement MODEL = Elements.of(
                    "<model name='old' host='on' guest='off' n='10' x='0x1f' y='ff'>"
                            + "<feature name='a'/><vendor name='v'/><feature name='b'/></model>")
            .get(0);

    @Test
    void hasNameAndChildren() {
        assertThat(MODEL.name()).isEqualTo("model");
        assertThat(MODEL.children()).extracting(MapElement::name).containsExactly("feature", "vendor", "feature");
        assertThat(MODEL.children("feature"))
                .extracting(child -> child.required("name"))
                .containsExactly("a", "b");
        assertThat(MODEL.child("vendor").map(child -> child.required("name"))).contains("v");
        assertThat(MODEL.child("other")).isEmpty();
    }

    @Test
    void hasAttributes() {
        assertThat(MODEL.attribute("name")).contains("old");
        assertThat(MODEL.attribute("other")).isEmpty();
        assertThat(MODEL.required("name")).isEqualTo("old");
        assertThat(MODEL.has("name", "old")).isTrue();
        assertThat(MODEL.has("name", "new")).isFalse();
        assertThat(MODEL.isOn("host")).isTrue();
        assertThat(MODEL.isOn("guest")).isFalse();
    }

    @Test
    void readsNumbers() {
        assertThat(MODEL.decimal("n")).isEqualTo(10);
        assertThat(MODEL.hexadecimal("n")).isEqualTo(16);
        assertThat(MODEL.hexadecimal("x")).isEqualTo(31);
        assertThat(MODEL.hexadecimal("y")).isEqualTo(255);
        assertThat(MODEL.optional("n")).isEqualTo(10);
        assertThat(MODEL.optional("x")).isEqualTo(31);
        assertThat(MODEL.optional("other")).isZero();
    }

    @Test
    void namesFileAndElementInErrors() {
        assertThatThrownBy(() -> MODEL.required("other"))
                .isInstanceOf(CpuMapException.class)
                .hasMessage("f: CPU map: model 'old': has no attribute other");
        assertThatThrownBy(() -> MODEL.decimal("y"))
                .hasMessage("f: CPU map: model 'old': attribute y is no number: ff");
        assertThatThrownBy(() -> MODEL.isOn("n"))
                .hasMessage("f: CPU map: model 'old': attribute n is neither on nor off");
    }
}
