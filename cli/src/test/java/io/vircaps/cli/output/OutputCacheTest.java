package io.vircaps.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputCacheTest {
    private static final String[] ARGUMENTS = {"-c", "qemu:///system", "capabilities"};
    private static final Map<String, String> ENVIRONMENT = Map.of("PATH", "/usr/bin:/bin", "HOME", "/root");

    @TempDir
    Path directory;

    private final Map<String, String> files =
            new HashMap<>(Map.of("proc/sys/kernel/random/boot_id", "1\n", "etc/libvirt/qemu.conf", "one\n"));
    private long uid;

    @BeforeEach
    void keepsOneOutput() throws IOException {
        uid = Integer.toUnsignedLong((Integer) Files.getAttribute(directory, "unix:uid"));
        keep(cache("build", ENVIRONMENT));
    }

    private void keep(OutputCache cache) {
        cache.observer().observed("fuser", uid + " 0");
        cache.observer().observed("cetc/libvirt/qemu.conf", content());
        cache.observer().complete();
        cache.keep(ARGUMENTS, "<capabilities/>\n".getBytes(UTF_8), "note: one\n".getBytes(UTF_8));
    }

    /** As the observer of these files states it: length and CRC-32. */
    private static String content() {
        CRC32 sum = new CRC32();
        sum.update("one\n".getBytes(UTF_8));
        return "4 " + Long.toHexString(sum.getValue());
    }

    private OutputCache cache(String build, Map<String, String> environment) {
        HostSource host = HostSource.of(files, Map.of("arch", "x86_64", "user", "uid=" + uid + " gid=0"));
        return OutputCache.of(host, directory, build, environment);
    }

    private Optional<String> found(OutputCache cache, String... arguments) {
        return cache.find(arguments).map(known -> new String(known.out(), UTF_8) + new String(known.err(), UTF_8));
    }

    private Path entry() throws IOException {
        try (Stream<Path> entries = Files.list(directory.resolve(OutputCache.DIRECTORY))) {
            return entries.findFirst().orElseThrow();
        }
    }

    private void isForgotten() {
        assertThat(found(cache("build", ENVIRONMENT), ARGUMENTS)).isEmpty();
    }

    @Test
    void findsBothStreamsOfTheSameCommandLine() {
        assertThat(found(cache("build", ENVIRONMENT), ARGUMENTS)).contains("<capabilities/>\nnote: one\n");
    }

    @Test
    void isNotTheOutputOfOtherArguments() {
        OutputCache cache = cache("build", ENVIRONMENT);
        for (List<String> other : List.of(
                List.of("capabilities"),
                List.of("-c", "qemu:///session", "capabilities"),
                List.of("-c", "qemu:///system", "--dialect", "0.7.1", "capabilities"),
                List.of("-c", "qemu:///system", "capabilities", "--notes"),
                List.of("-c", "qemu:///system", "capabilities", "--xpath", "//uuid"),
                List.of("-c qemu:///system", "capabilities"),
                List.of("--output", "json", "-c", "qemu:///system", "capabilities"))) {
            assertThat(found(cache, other.toArray(String[]::new)))
                    .as("%s", other)
                    .isEmpty();
        }
    }

    @Test
    void isNotTheOutputOfAnotherEnvironment() {
        for (String name : List.of(
                "PATH",
                "HOME",
                "XDG_CONFIG_HOME",
                "XDG_CACHE_HOME",
                "VIRSH_DEFAULT_CONNECT_URI",
                "LIBVIRT_DEFAULT_URI")) {
            Map<String, String> other = new HashMap<>(ENVIRONMENT);
            other.put(name, "/other");
            assertThat(found(cache("build", other), ARGUMENTS)).as(name).isEmpty();
        }
        Map<String, String> irrelevant = new HashMap<>(ENVIRONMENT);
        irrelevant.put("TERM", "dumb");
        assertThat(found(cache("build", irrelevant), ARGUMENTS)).isPresent();
    }

    @Test
    void isNotTheOutputOfAnotherBuild() {
        assertThat(found(cache("other", ENVIRONMENT), ARGUMENTS)).isEmpty();
    }

    @Test
    void isNotTheOutputWithAnotherConfigurationOfTheClient() {
        files.put("etc/libvirt/libvirt.conf", "uri_default = \"test:///default\"\n");
        isForgotten();
        files.remove("etc/libvirt/libvirt.conf");
        assertThat(found(cache("build", ENVIRONMENT), ARGUMENTS)).isPresent();
        files.put("root/.config/libvirt/libvirt.conf", "");
        isForgotten();
    }

    @Test
    void isNotTheOutputOfAnotherKernel() {
        files.put("proc/sys/kernel/osrelease", "7.0.0\n");
        isForgotten();
    }

    @Test
    void keepsNothingThatDependsOnMoreThanFacts() {
        OutputCache cache = cache("build", Map.of("PATH", "/bin"));
        cache.observer().unrepeatable("a program was run");
        keep(cache);
        assertThat(found(cache, ARGUMENTS)).isEmpty();
    }

    @Test
    void isForgottenWhereAFactIsAnother() {
        files.put("etc/libvirt/qemu.conf", "two\n");
        isForgotten();
        files.remove("etc/libvirt/qemu.conf");
        isForgotten();
    }

    @Test
    void isForgottenAfterAnotherBoot() {
        files.put("proc/sys/kernel/random/boot_id", "2\n");
        isForgotten();
        files.remove("proc/sys/kernel/random/boot_id");
        isForgotten();
    }

    @Test
    void isForgottenWhereTheEntryIsTruncatedAnywhere() throws IOException {
        Path entry = entry();
        byte[] whole = Files.readAllBytes(entry);
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(entry, Arrays.copyOf(whole, length));
            isForgotten();
        }
        Files.write(entry, whole);
        assertThat(found(cache("build", ENVIRONMENT), ARGUMENTS)).isPresent();
    }

    @Test
    void isForgottenWhereAByteOfTheEntryIsAnother() throws IOException {
        Path entry = entry();
        byte[] whole = Files.readAllBytes(entry);
        for (int i = 0; i < whole.length; i += 5) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x20;
            Files.write(entry, damaged);
            isForgotten();
        }
    }

    @Test
    void isForgottenWhereOthersMayWriteToTheDirectory() throws IOException {
        Files.setPosixFilePermissions(
                directory.resolve(OutputCache.DIRECTORY), PosixFilePermissions.fromString("rwxrwxrwx"));
        isForgotten();
    }

    @Test
    void isForgottenWhereTheDirectoryIsAnotherUsers() {
        HostSource host = HostSource.of(files, Map.of("arch", "x86_64", "user", "uid=" + (uid + 1) + " gid=0"));
        assertThat(found(OutputCache.of(host, directory, "build", ENVIRONMENT), ARGUMENTS))
                .isEmpty();
    }

    @Test
    void isForgottenWhenTheCacheIsCleared() {
        assertThat(OutputCache.entries(directory, uid).clear()).isOne();
        isForgotten();
    }

    @Test
    void dependsOnTheWorkingDirectoryOnlyWhereProgramsAreLookedForInIt() {
        String original = System.getProperty("user.dir", "");
        try {
            for (String path : List.of("/usr/bin:bin", ":/usr/bin", "/usr/bin:", "")) {
                OutputCache cache = cache("build", Map.of("PATH", path));
                System.setProperty("user.dir", original);
                keep(cache);
                assertThat(found(cache, ARGUMENTS)).as(path).isPresent();
                System.setProperty("user.dir", "/elsewhere");
                assertThat(found(cache, ARGUMENTS)).as(path).isEmpty();
            }
            System.setProperty("user.dir", "/elsewhere");
            assertThat(found(cache("build", ENVIRONMENT), ARGUMENTS)).isPresent();
        } finally {
            System.setProperty("user.dir", original);
        }
    }
}
