package io.vircaps.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.domain.EnumValues.EnumName;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeviceTest {
    private static Optional<EnumValues> one(String value) {
        return Optional.of(EnumValues.of(new EnumValue(value)));
    }

    private static void has(Device device, DeviceName name, String enums) {
        assertThat(device.name()).isEqualTo(name);
        StringBuilder text = new StringBuilder();
        for (Map.Entry<EnumName, EnumValues> each : device.enums().entrySet()) {
            text.append(each.getKey())
                    .append('=')
                    .append(each.getValue().values().get(0))
                    .append(' ');
        }
        assertThat(text.toString().strip()).isEqualTo(enums);
    }

    @Test
    void givesItsEnumsByNameInLibvirtsOrder() {
        has(
                new Device.Disk(true, one("a"), one("b"), one("c"), Extras.NONE),
                DeviceName.DISK,
                "diskDevice=a bus=b model=c");
        has(new Device.Graphics(true, one("a"), Extras.NONE), DeviceName.GRAPHICS, "type=a");
        has(new Device.Video(true, one("a"), Extras.NONE), DeviceName.VIDEO, "modelType=a");
        has(
                new Device.Hostdev(true, one("a"), one("b"), one("c"), one("d"), one("e"), one("f"), Extras.NONE),
                DeviceName.HOSTDEV,
                "mode=a startupPolicy=b subsysType=c capsType=d pciBackend=e iommufd=f");
        has(new Device.Rng(true, one("a"), one("b"), Extras.NONE), DeviceName.RNG, "model=a backendModel=b");
        has(new Device.Filesystem(true, one("a"), Extras.NONE), DeviceName.FILESYSTEM, "driverType=a");
        has(
                new Device.Tpm(true, one("a"), one("b"), one("c"), Extras.NONE),
                DeviceName.TPM,
                "model=a backendModel=b backendVersion=c");
        has(new Device.Redirdev(true, one("a"), Extras.NONE), DeviceName.REDIRDEV, "bus=a");
        has(new Device.Channel(true, one("a"), Extras.NONE), DeviceName.CHANNEL, "type=a");
        has(
                new Device.Crypto(true, one("a"), one("b"), one("c"), Extras.NONE),
                DeviceName.CRYPTO,
                "model=a type=b backendModel=c");
        has(new Device.Interface(true, one("a"), Extras.NONE), DeviceName.INTERFACE, "backendType=a");
        has(new Device.Panic(true, one("a"), Extras.NONE), DeviceName.PANIC, "model=a");
        has(new Device.Console(true, one("a"), Extras.NONE), DeviceName.CONSOLE, "type=a");
    }

    @Test
    void leavesOutAnEnumThatIsNotReported() {
        has(
                new Device.Disk(false, Optional.empty(), one("b"), Optional.empty(), Extras.NONE),
                DeviceName.DISK,
                "bus=b");
    }
}
