package io.vircaps.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Compares what a test made with a file that was reviewed, byte for byte.
 *
 * <p>{@code -Dgolden.update=true} writes the file instead, so that its diff can be reviewed; that is refused where the
 * environment has {@code CI=true}.
 */
public final class Golden {
    private final boolean update;
    private final boolean ci;

    Golden(boolean update, boolean ci) {
        this.update = update;
        this.ci = ci;
    }

    /**
     * Fails unless the file holds exactly this text in UTF-8.
     *
     * @throws AssertionError if it does not, with the lines that differ
     */
    public static void assertMatches(Path expected, String actual) {
        assertMatches(expected, actual.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Fails unless the file holds exactly these bytes.
     *
     * @throws AssertionError if it does not, with the lines that differ
     */
    public static void assertMatches(Path expected, byte[] actual) {
        new Golden(Boolean.getBoolean("golden.update"), "true".equals(System.getenv("CI"))).check(expected, actual);
    }

    void check(Path expected, byte[] actual) {
        try {
            if (update) {
                rewrite(expected, actual);
            } else {
                compare(expected, actual);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void rewrite(Path expected, byte[] actual) throws IOException {
        if (ci) {
            throw new AssertionError("golden files are not rewritten in CI: " + expected);
        }
        Files.createDirectories(expected.toAbsolutePath().getParent());
        Files.write(expected, actual);
    }

    private static void compare(Path expected, byte[] actual) throws IOException {
        if (!Files.exists(expected)) {
            throw new AssertionError("no golden file " + expected + "; -Dgolden.update=true writes it");
        }
        byte[] bytes = Files.readAllBytes(expected);
        if (!Arrays.equals(bytes, actual)) {
            throw new AssertionError(expected + " differs, - expected, + actual:\n" + TextDiff.of(bytes, actual));
        }
    }
}
