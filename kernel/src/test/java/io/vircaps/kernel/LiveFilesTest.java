package io.vircaps.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveFilesTest extends KernelFilesContract {
    @TempDir
    Path root = Path.of("");

    @Override
    protected KernelFiles holding(Map<String, String> contents) throws IOException {
        Trees.write(root, contents);
        return new LiveFiles(root.toString());
    }

    @Test
    void followsLinksAsTheSystemDoes() throws IOException {
        KernelFiles files = holding(Map.of("cpu/online", "0\n"));
        Trees.link(root, "node/online", "../cpu/online");
        Trees.link(root, "loop", "loop");
        Trees.link(root, "dangling", "nowhere");

        assertThat(files.read("node/online")).isPresent();
        assertThat(files.link("node/online")).contains("../cpu/online");
        assertThat(files.read("dangling")).isEmpty();
        assertThat(files.link("dangling")).contains("nowhere");
        assertThat(files.exists("loop")).isFalse();
        assertThatThrownBy(() -> files.read("loop")).isInstanceOf(KernelFileException.class);
    }

    @Test
    void stopsAtTheLimit() throws IOException {
        KernelFiles files = holding(Map.of());
        Trees.write(root, Map.of("huge", "x".repeat(KernelFiles.LIMIT + 1)));

        assertThatThrownBy(() -> files.read("huge"))
                .isInstanceOf(KernelFileException.class)
                .hasMessage("huge: too large: expected at most " + KernelFiles.LIMIT + " bytes, found 'more'");
    }
}
