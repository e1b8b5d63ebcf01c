package io.vircaps.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DevicesTest {
    private static final Optional<EnumValues> NONE = Optional.empty();
    private static final Device.Disk DISK = new Device.Disk(true, NONE, NONE, NONE, Extras.NONE);
    private static final Device.Interface INTERFACE = new Device.Interface(false, NONE, Extras.NONE);
    private static final Devices DEVICES = new Devices(List.of(DISK, INTERFACE), Extras.NONE);

    @Test
    void findADeviceByItsKind() {
        assertThat(DEVICES.disk()).contains(DISK);
        assertThat(DEVICES.networkInterface()).contains(INTERFACE);
        assertThat(DEVICES.console()).isEmpty();
    }

    @Test
    void findADeviceByItsName() {
        assertThat(DEVICES.device(DeviceName.DISK)).contains(DISK);
        assertThat(DEVICES.device(new DeviceName("interface"))).contains(INTERFACE);
        assertThat(DEVICES.device(new DeviceName("npu"))).isEmpty();
    }

    @Test
    void findEveryKind() {
        Devices all = new Devices(
                List.of(
                        DISK,
                        new Device.Graphics(true, NONE, Extras.NONE),
                        new Device.Video(true, NONE, Extras.NONE),
                        new Device.Hostdev(true, NONE, NONE, NONE, NONE, NONE, NONE, Extras.NONE),
                        new Device.Rng(true, NONE, NONE, Extras.NONE),
                        new Device.Filesystem(true, NONE, Extras.NONE),
                        new Device.Tpm(true, NONE, NONE, NONE, Extras.NONE),
                        new Device.Redirdev(true, NONE, Extras.NONE),
                        new Device.Channel(true, NONE, Extras.NONE),
                        new Device.Crypto(true, NONE, NONE, NONE, Extras.NONE),
                        INTERFACE,
                        new Device.Panic(true, NONE, Extras.NONE),
                        new Device.Console(true, NONE, Extras.NONE)),
                Extras.NONE);

        assertThat(List.<Device>of(
                        all.disk().orElseThrow(),
                        all.graphics().orElseThrow(),
                        all.video().orElseThrow(),
                        all.hostdev().orElseThrow(),
                        all.rng().orElseThrow(),
                        all.filesystem().orElseThrow(),
                        all.tpm().orElseThrow(),
                        all.redirdev().orElseThrow(),
                        all.channel().orElseThrow(),
                        all.crypto().orElseThrow(),
                        all.networkInterface().orElseThrow(),
                        all.panic().orElseThrow(),
                        all.console().orElseThrow()))
                .containsExactlyElementsOf(all.devices());
    }
}
