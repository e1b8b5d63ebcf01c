package io.vircaps.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExtrasJsonTest {
    @Test
    void writesNothingWhereNothingIsUnknown() {
        assertThat(Compact.json(json -> ExtrasJson.write(json, Extras.NONE))).isEqualTo("{}");
    }

    @Test
    void writesEveryPart() {
        Optional<Extras.Place> place = Optional.of(new Extras.Place("arch", 2));
        Extras.Element inner = new Extras.Element(Optional.empty(), "inner", List.of(), "text", List.of());
        Extras.Attribute first = new Extras.Attribute(Optional.empty(), "a", "1");
        Extras.Attribute behind = new Extras.Attribute(place, "b", "2");
        Extras extras = new Extras(
                List.of(first, behind),
                List.of(new Extras.Element(place, "outer", List.of(first), "", List.of(inner))),
                List.of(new Extras.Nested(
                        new Extras.Place("model", 3), new Extras(List.of(first), List.of(), List.of()))));
        String a = "{'name':'a','value':'1'}";
        String after = "'after':{'name':'arch','occurrence':2}";
        assertThat(Compact.json(json -> ExtrasJson.write(json, extras)))
                .isEqualTo("{'extra':{'attributes':[" + a + ",{" + after + ",'name':'b','value':'2'}],"
                        + "'elements':[{" + after + ",'name':'outer','attributes':[" + a + "],'text':'','children':["
                        + "{'name':'inner','attributes':[],'text':'text','children':[]}]}],"
                        + "'nested':[{'name':'model','occurrence':3,"
                        + "'extra':{'attributes':[" + a + "],'elements':[],'nested':[]}}]}}");
    }
}
