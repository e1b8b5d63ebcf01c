package io.vircaps.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.domain.Block;
import io.vircaps.model.domain.Device;
import io.vircaps.model.domain.DeviceName;
import io.vircaps.model.domain.Devices;
import io.vircaps.model.domain.EnumValues.EnumName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DevicesXmlTest {
    /** Each device with its enums in the order in which libvirt writes them. */
    private static final Map<String, String> ENUMS = new LinkedHashMap<>();

    static {
        ENUMS.put("disk", "diskDevice bus model");
        ENUMS.put("graphics", "type");
        ENUMS.put("video", "modelType");
        ENUMS.put("hostdev", "mode startupPolicy subsysType capsType pciBackend iommufd");
        ENUMS.put("rng", "model backendModel");
        ENUMS.put("filesystem", "driverType");
        ENUMS.put("tpm", "model backendModel backendVersion");
        ENUMS.put("redirdev", "bus");
        ENUMS.put("channel", "type");
        ENUMS.put("crypto", "model type backendModel");
        ENUMS.put("interface", "backendType");
        ENUMS.put("panic", "model");
        ENUMS.put("console", "type");
    }

    private static Stream<String> devices() {
        return ENUMS.keySet().stream();
    }

    /** The value of each enum is its name, so that no two can be mistaken for each other. */
    private static String element(String device) {
        StringBuilder text = new StringBuilder("  <" + device + " supported='yes'>\n");
        for (String name : ENUMS.getOrDefault(device, "").split(" ", -1)) {
            text.append("    <enum name='" + name + "'>\n      <value>" + name + "</value>\n    </enum>\n");
        }
        return text + "  </" + device + ">\n";
    }

    private static String all() {
        StringBuilder text = new StringBuilder("<devices>\n");
        devices().forEach(device -> text.append(element(device)));
        return text + "</devices>\n";
    }

    @ParameterizedTest
    @MethodSource("devices")
    void readsEachEnumIntoItsPlace(String name) {
        Devices devices = Fragments.read("<devices>" + element(name) + "</devices>", DevicesXml::read);

        Device device = devices.device(new DeviceName(name)).orElseThrow();
        assertThat(device.supported()).isTrue();
        assertThat(device.extras()).isEqualTo(Extras.NONE);
        List<String> enums = new ArrayList<>();
        device.enums().forEach((key, values) -> {
            assertThat(values.values()).extracting(Object::toString).containsExactly(key.name());
            enums.add(key.name());
        });
        assertThat(String.join(" ", enums)).isEqualTo(ENUMS.get(name));
    }

    @Test
    void givesEachDeviceItsOwnRecord() {
        Devices devices = Fragments.read(all(), DevicesXml::read);

        assertThat(Stream.of(
                        devices.disk(),
                        devices.graphics(),
                        devices.video(),
                        devices.hostdev(),
                        devices.rng(),
                        devices.filesystem(),
                        devices.tpm(),
                        devices.redirdev(),
                        devices.channel(),
                        devices.crypto(),
                        devices.networkInterface(),
                        devices.panic(),
                        devices.console()))
                .allSatisfy(device -> assertThat(device).isPresent());
        assertThat(devices.devices()).hasSize(ENUMS.size());
    }

    @Test
    void writesAllInTheirOrder() {
        assertThat(Fragments.written(
                        Fragments.NEWEST, out -> DevicesXml.write(out, Fragments.read(all(), DevicesXml::read))))
                .isEqualTo(all());
    }

    @Test
    void writesNoDeviceOnTwoLines() {
        assertThat(Fragments.written(Fragments.NEWEST, out -> DevicesXml.write(out, Devices.NONE)))
                .isEqualTo("<devices>\n</devices>\n");
    }

    @Test
    void keepsAnUnknownDeviceBehindItsNeighbour() {
        String text = """
                <devices>
                  <disk supported='no'/>
                  <npu supported='yes'>
                    <enum name='model'/>
                  </npu>
                  <tpm supported='no'/>
                </devices>
                """;
        Devices devices = Fragments.read(text, DevicesXml::read);

        assertThat(devices.devices()).extracting(Device::name).containsExactly(DeviceName.DISK, DeviceName.TPM);
        assertThat(devices.extras().elements()).extracting(Extras.Element::name).containsExactly("npu");
        assertThat(Fragments.written(Fragments.NEWEST, out -> DevicesXml.write(out, devices)))
                .isEqualTo(text);
    }

    @Test
    void keepsARepeatedDevice() {
        Devices devices =
                Fragments.read("<devices><tpm supported='no'/><tpm supported='yes'/></devices>", DevicesXml::read);

        assertThat(devices.devices()).extracting(Block::supported).containsExactly(false);
        assertThat(devices.extras().elements()).hasSize(1);
    }

    @Test
    void leavesOutWhatTheReleaseDidNotHave() {
        Devices devices = Fragments.read(all(), DevicesXml::read);

        assertThat(Fragments.written(new Dialect(9, 0, 0), out -> DevicesXml.write(out, devices)))
                .contains("<channel ", "backendVersion")
                .doesNotContain("<crypto ", "<interface ", "<panic ", "<console ", "iommufd");
        assertThat(Fragments.written(Dialect.OLDEST, out -> DevicesXml.write(out, devices)))
                .contains("<disk ", "<hostdev ")
                .doesNotContain("<graphics ", "<video ", "<rng ", "<filesystem ", "<tpm ", "<redirdev ", "<channel ");
    }

    @Test
    void namesEnumsAsTheModelDoes() {
        assertThat(Fragments.read(all(), DevicesXml::read).disk().orElseThrow().enums())
                .containsOnlyKeys(EnumName.DISK_DEVICE, EnumName.BUS, EnumName.MODEL);
    }
}
