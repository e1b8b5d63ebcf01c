package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import io.vircaps.cli.command.VerbResult;
import io.vircaps.cli.output.OutputCache;
import io.vircaps.store.CacheKey;
import io.vircaps.store.ProbeCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheVerbTest {
    private static final CacheKey KEY = CacheKey.of("test-1");

    @TempDir
    private Path directory;

    private long uid;

    @BeforeEach
    void makeCache() throws IOException {
        uid = Integer.toUnsignedLong((Integer) Files.getAttribute(directory, "unix:uid"));
        ProbeCache.in(directory, uid).write(KEY, new byte[] {1});
        OutputCache.entries(directory, uid).write(KEY, new byte[] {2});
    }

    @Test
    void removesResultsAndOutputs() {
        assertThat(CacheVerb.clear(Optional.of(directory), uid))
                .isEqualTo(VerbResult.of("Removed 2 from " + directory + "\n"));
        assertThat(ProbeCache.in(directory, uid).read(KEY)).isEmpty();
        assertThat(OutputCache.entries(directory, uid).read(KEY)).isEmpty();
    }

    @Test
    void removesNothingOfACacheThatOthersMayWriteTo() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));

        VerbResult refused = CacheVerb.clear(Optional.of(directory), uid);

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.messages()).isNotEmpty().allMatch(line -> line.startsWith("note: "));
    }

    @Test
    void failsWhereTheUserHasNoCache() {
        assertThat(CacheVerb.clear(Optional.empty(), 1000))
                .isEqualTo(VerbResult.failure("this user has no cache: neither XDG_CACHE_HOME nor HOME is set"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cache|command 'cache' requires <clear> option",
                "cache empty|command 'cache': expected clear, found 'empty'",
                "cache clear twice|unexpected data 'twice'",
                "cache clear --output json|command 'cache' has no output as json",
            })
    void hasOneAction(String line, String sentence) {
        assertThat(Call.line(line)).isEqualTo(new Call(1, "", "error: " + sentence + "\n"));
    }
}
