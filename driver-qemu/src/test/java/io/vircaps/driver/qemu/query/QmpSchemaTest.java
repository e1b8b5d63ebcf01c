package io.vircaps.driver.qemu.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.qmp.JsonValue;
import io.vircaps.qmp.QmpReply;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QmpSchemaTest {
    private static QmpSchema schema(String entities) {
        return new QmpSchema(
                new QmpReply("query-qmp-schema", JsonValue.parse(entities.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void namesTheKindsOfDisplay() {
        assertThat(schema("""
                [{"name": "query-display-options", "meta-type": "command", "ret-type": "7"},
                 {"name": "7", "meta-type": "object", "variants": [{"case": "gtk", "type": "8"}, {"case": "sdl", "type": "0"}]}]
                """).displays()).containsExactlyInAnyOrder("gtk", "sdl");
    }

    @Test
    void findsATransformationInBitmapsOfMappings() {
        String deep = """
                [{"name": "migrate-set-parameters", "meta-type": "command", "arg-type": "1"},
                 {"name": "1", "members": [{"name": "multifd", "type": "bool"}, {"name": "block-bitmap-mapping", "type": "[2]"}]},
                 {"name": "[2]", "meta-type": "array", "element-type": "2"},
                 {"name": "2", "members": [{"name": "bitmaps", "type": "[3]"}]},
                 {"name": "[3]", "meta-type": "array", "element-type": "3"},
                 {"name": "3", "members": [{"name": "name", "type": "str"}, {"name": "WHAT", "type": "4"}]},
                 {"name": "4", "members": []}]
                """;

        assertThat(schema(deep.replace("WHAT", "transform")).movesBitmaps()).isTrue();
        assertThat(schema(deep.replace("WHAT", "alias")).movesBitmaps()).isFalse();
    }

    @Test
    void findsNothingInAnOlderEmulator() {
        QmpSchema schema = schema("[{\"name\": \"migrate-set-parameters\", \"arg-type\": \"gone\"}]");

        assertThat(schema.displays()).isEmpty();
        assertThat(schema.movesBitmaps()).isFalse();
    }
}
