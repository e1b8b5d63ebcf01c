package io.vircaps.driver.qemu.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.qmp.JsonValue;
import io.vircaps.qmp.QmpCommand;
import org.junit.jupiter.api.Test;

class CpuQueryTest {
    private static String arguments(QmpCommand command) {
        return command.arguments().map(JsonValue::json).orElse("").replace('"', '\'');
    }

    @Test
    void asksForAModelInAForm() {
        QmpCommand command = CpuQuery.model("host").command("static");

        assertThat(command.name()).isEqualTo("query-cpu-model-expansion");
        assertThat(arguments(command)).isEqualTo("{'type': 'static', 'model': {'name': 'host'}}");
    }

    @Test
    void listsThePropertiesInTheOrderInWhichTheyWereAdded() {
        CpuQuery query = CpuQuery.model("host").with("migratable", false).with("hv-passthrough", true);

        assertThat(arguments(query.command("full")))
                .isEqualTo("{'type': 'full', 'model': {'name': 'host', 'props':"
                        + " {'migratable': false, 'hv-passthrough': true}}}");
    }

    @Test
    void handsBackAModelAsQemuDescribedIt() {
        JsonValue model = new JsonValue.Text("as it is");

        assertThat(arguments(CpuQuery.command("full", model))).isEqualTo("{'type': 'full', 'model': 'as it is'}");
    }
}
