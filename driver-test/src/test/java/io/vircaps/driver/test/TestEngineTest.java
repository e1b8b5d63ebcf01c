package io.vircaps.driver.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionException.NoFunction;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.model.Version;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.numa.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestEngineTest {
    @TempDir
    private Path directory;

    private ConnectionOptions options = ConnectionOptions.DEFAULT;

    @BeforeEach
    void makeAHost() throws IOException {
        Files.createDirectories(directory.resolve("root"));
        Files.writeString(directory.resolve("host.txt"), "arch = x86_64\n");
        options = options.root(directory);
    }

    private TestEngine engine() {
        return TestEngine.ofDefaultNode(ConnectionUri.local("test", "/default"), options);
    }

    private TestEngine ofFile(Path file) {
        return TestEngine.ofFile(ConnectionUri.local("test", file.toString()), options);
    }

    private static NodeInfo info(TestEngine engine) {
        return engine.node(() -> engine.probe().value()).info();
    }

    private static List<Cell> cells(TestEngine engine) {
        return engine.probe()
                .value()
                .host()
                .flatMap(Host::topology)
                .orElseThrow()
                .cells();
    }

    @Test
    void hasTheVersionAndLimitOfLibvirtsDriver() {
        assertThat(engine().version()).isEqualTo(new HypervisorVersion("TEST", Optional.of(new Version(0, 0, 2))));
        assertThat(engine().domains().maxVcpus(Optional.of("anything"))).isEqualTo(32);
        assertThat(engine().uri()).isEqualTo("test:///default");
    }

    @Test
    void lacksDomainAndPoolCapabilities() {
        assertThatThrownBy(() -> engine().domains().capabilities(GuestQuery.ANY))
                .isInstanceOf(NoFunction.class);
        assertThatThrownBy(() -> engine().storage().pools()).isInstanceOf(NoFunction.class);
    }

    @Test
    void hasTheSameNodeOnEveryHost() {
        assertThat(info(engine()).shape()).isEqualTo(new NodeInfo.Shape(2, 2, 2, 2));
        assertThat(info(engine()).cpus()).isEqualTo(16);
        assertThat(cells(engine())).hasSize(2);
    }

    @Test
    void takesTheNodeOfAFileOnceWithoutCells() throws IOException {
        Path file = Files.writeString(directory.resolve("node.xml"), "<node><cpu><mhz>7000</mhz></cpu></node>");
        TestEngine engine = ofFile(file);
        Files.delete(file);

        assertThat(info(engine).mhz()).isEqualTo(7000);
        assertThat(cells(engine)).isEmpty();
    }

    @Test
    void changesItsStateWithTheIommuAlone() throws IOException {
        TestEngine engine = engine();
        String before = engine.state();
        Files.createDirectories(directory.resolve("root/proc"));
        assertThat(engine.state()).isEqualTo(before);

        Files.createDirectories(directory.resolve("root/sys/kernel/iommu_groups/0"));
        assertThat(engine.state()).isNotEqualTo(before);
    }
}
