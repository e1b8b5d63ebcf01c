package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.host.MigrationFeatures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationFeaturesXmlTest {
    private static final Codec<MigrationFeatures> MIGRATION =
            new Codec<>(MigrationFeaturesXml::read, MigrationFeaturesXml::write);

    private static final String NEWEST = """
            <migration_features>
              <live/>
              <uri_transports>
                <uri_transport>rdma</uri_transport>
                <uri_transport>tcp</uri_transport>
              </uri_transports>
            </migration_features>
            """;

    @Test
    void readsEveryPart() {
        assertThat(MIGRATION.read(NEWEST)).isEqualTo(new MigrationFeatures(true, List.of("rdma", "tcp"), Extras.NONE));
        assertThat(MIGRATION.read("<migration_features/>"))
                .isEqualTo(new MigrationFeatures(false, List.of(), Extras.NONE));
    }

    @Test
    void writesWhatItRead() {
        assertThat(MIGRATION.rewritten(NEWEST, "1.2.9")).isEqualTo(NEWEST);
        assertThat(MIGRATION.rewritten("<migration_features/>", Codec.NEWEST))
                .isEqualTo("<migration_features>\n</migration_features>\n");
    }

    @Test
    void leavesOutRdmaBeforeItsRelease() {
        assertThat(MIGRATION.rewritten(NEWEST, "1.2.8")).isEqualTo(NEWEST.replaceAll(".*rdma.*\n", ""));
        assertThat(MIGRATION.write(new MigrationFeatures(false, List.of("rdma"), Extras.NONE), "1.2.8"))
                .isEqualTo("<migration_features>\n</migration_features>\n");
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <migration_features kind='x'>
                  <live multifd='yes'>
                    <channels/>
                  </live>
                  <uri_transports more='yes'>
                    <uri_transport secure='yes'>tcp</uri_transport>
                    <other/>
                  </uri_transports>
                  <limit/>
                </migration_features>
                """;
        assertThat(MIGRATION.rewritten(element, Codec.NEWEST)).isEqualTo(element);
        assertThat(MIGRATION.rewritten(
                        "<migration_features><uri_transports all='yes'/></migration_features>", Codec.NEWEST))
                .contains("  <uri_transports all='yes'/>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <live a='b'/>|column 21, /x/migration_features/live/@a: unknown attribute
                    <live><a/></live>|column 27, /x/migration_features/live/a: unknown or repeated element
                    <uri_transports><uri_transport/></uri_transports>|column 37, /x/migration_features/uri_transports/uri_transport: no text
                    """)
    void refusesUnknownPartsIfStrict(String part, String message) {
        assertThat(MIGRATION.strictRefusal("<migration_features>" + part + "</migration_features>"))
                .isEqualTo("line 2, " + message);
    }
}
