package io.vircaps.driver.qemu;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.EngineProfile.Recorder;
import io.vircaps.driver.qemu.process.RecordedEmulators;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.driver.qemu.target.QemuUri;
import io.vircaps.kernel.HostSource;
import io.vircaps.store.ProbeCache;
import java.nio.file.Path;
import java.util.List;

/** Records the emulators of the live machine. */
final class QemuRecorder implements Recorder {
    @Override
    public void record(Path directory, ConnectionOptions options) {
        HostSource host = HostSource.live();
        QemuTarget target = new QemuTarget(QemuUri.of(QemuDriver.uri(options), host), host, options.dialect());
        new QemuGather(target, QemuDriver.live(target, ProbeCache.none())).into(directory);
    }

    @Override
    public List<String> textDirectories() {
        return List.of(RecordedEmulators.DIRECTORY);
    }
}
