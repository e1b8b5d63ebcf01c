package io.vircaps.qmp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QmpCommandTest {
    private static final QmpCommand TYPES =
            QmpCommand.of("qom-list-types").with(JsonValue.object("implements", new JsonValue.Text("accel")));

    @Test
    void isSentWithItsId() {
        assertThat(QmpCommand.of("query-target").toJson(7).json())
                .isEqualTo("{\"execute\": \"query-target\", \"id\": 7}");
        assertThat(TYPES.toJson(8).json())
                .isEqualTo("{\"execute\": \"qom-list-types\", \"arguments\": {\"implements\": \"accel\"}, \"id\": 8}");
    }

    @Test
    void isRecordedWithoutId() {
        assertThat(TYPES.toJson().json())
                .isEqualTo("{\"execute\": \"qom-list-types\", \"arguments\": {\"implements\": \"accel\"}}");
        assertThat(QmpCommand.NEGOTIATE.toJson().json()).isEqualTo("{\"execute\": \"qmp_capabilities\"}");
    }

    @Test
    void isReadBackFromATranscript() {
        assertThat(QmpCommand.fromJson(TYPES.toJson(9))).contains(TYPES);
        assertThat(QmpCommand.fromJson(QmpCommand.of("a").toJson())).contains(QmpCommand.of("a"));
    }

    @Test
    void hasNoArgumentsWhereTheyAreEmptyOrNoObject() {
        JsonValue.Structure empty =
                QmpCommand.of("a").with(new JsonValue.Structure(Map.of())).toJson();

        assertThat(QmpCommand.fromJson(empty)).contains(QmpCommand.of("a"));
        assertThat(QmpCommand.fromJson(new JsonValue.Structure(
                        Map.of("execute", new JsonValue.Text("a"), "arguments", new JsonValue.Text("x")))))
                .contains(QmpCommand.of("a"));
    }

    @Test
    void isNoneInAnotherObject() {
        assertThat(QmpCommand.fromJson(JsonValue.object("return", JsonValue.Nothing.NULL)))
                .isEmpty();
        assertThat(QmpCommand.fromJson(JsonValue.object("execute", new JsonValue.Numeral("7"))))
                .isEmpty();
    }
}
