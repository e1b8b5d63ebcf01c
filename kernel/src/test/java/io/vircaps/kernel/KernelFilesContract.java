package io.vircaps.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link KernelFiles} does alike. */
public abstract class KernelFilesContract {
    private static final Map<String, String> CONTENTS = Map.of(
            "sys/cpu/online", "0-1\n",
            "sys/cpu/cpu0/core_id", "0\n",
            "sys/cpu/cpu1/core_id", "1\n",
            "sys/cpu/cpu10/core_id", "10\n",
            "proc/long", "x".repeat(10_000),
            "proc/empty", "");

    private KernelFiles files = KernelFiles.of(Map.of());

    protected KernelFilesContract() {}

    /** The implementation under test, holding exactly these files. */
    protected abstract KernelFiles holding(Map<String, String> contents) throws IOException;

    @BeforeEach
    void fill() throws IOException {
        files = holding(CONTENTS);
    }

    @Test
    void readsTheWholeFile() {
        assertThat(files.read("sys/cpu/online")).contains(new KernelText("sys/cpu/online", "0-1\n"));
        assertThat(files.read("proc/long").orElseThrow().text()).hasSize(10_000);
        assertThat(files.read("proc/empty").orElseThrow().text()).isEmpty();
    }

    @Test
    void givesBytesAsTheyAre() {
        assertThat(files.bytes("sys/cpu/online").orElseThrow()).containsExactly('0', '-', '1', '\n');
    }

    @Test
    void readsTheHeadOfAFileAndNoMore() {
        assertThat(files.head("proc/long", 100).orElseThrow().text()).isEqualTo("x".repeat(100));
        assertThat(files.head("sys/cpu/online", 100).orElseThrow().text()).isEqualTo("0-1\n");
    }

    @Test
    void hasNothingWhereThereIsNoFile() {
        assertThat(files.read("sys/cpu/offline")).isEmpty();
        assertThat(files.head("sys/cpu/offline", 10)).isEmpty();
        assertThat(files.list("sys/node", "")).isEmpty();
        assertThat(files.status("sys/node/node0")).isEmpty();
        assertThat(files.link("sys/node/node0")).isEmpty();
        assertThat(files.exists("sys/node")).isFalse();
    }

    @Test
    void hasNothingBehindAFile() {
        assertThat(files.read("sys/cpu/online/more")).isEmpty();
        assertThat(files.list("sys/cpu/online/more", "")).isEmpty();
        assertThat(files.status("sys/cpu/online/more/still")).isEmpty();
        assertThat(files.link("sys/cpu/online/more")).isEmpty();
        assertThat(files.exists("sys/cpu/online/more")).isFalse();
    }

    @Test
    void listsByPrefixAndInOrder() {
        assertThat(files.list("sys/cpu", "")).containsExactly("cpu0", "cpu1", "cpu10", "online");
        assertThat(files.list("sys/cpu", "cpu")).containsExactly("cpu0", "cpu1", "cpu10");
        assertThat(files.list("sys/cpu", "cpu10")).containsExactly("cpu10");
    }

    @Test
    void listsNothingInAFile() {
        assertThat(files.list("sys/cpu/online", "")).isEmpty();
    }

    @Test
    void refusesToReadADirectory() {
        assertThatThrownBy(() -> files.read("sys/cpu"))
                .isInstanceOf(KernelFileException.class)
                .hasMessageStartingWith("sys/cpu: cannot be read");
    }

    @Test
    void distinguishesFilesFromDirectories() {
        assertThat(files.status("sys/cpu").orElseThrow().isDirectory()).isTrue();
        assertThat(files.status("sys/cpu/online").orElseThrow().isRegular()).isTrue();
        assertThat(files.status("proc/long").orElseThrow().size()).isEqualTo(10_000);
    }

    @Test
    void findsWhatExists() {
        assertThat(files.exists("sys/cpu")).isTrue();
        assertThat(files.exists("sys/cpu/online")).isTrue();
    }

    @Test
    void followsDotDot() {
        assertThat(files.exists("sys/cpu/cpu0/../cpu1/core_id")).isTrue();
        assertThat(files.read("sys/cpu/cpu0/../online")).isPresent();
    }

    @Test
    void seesNoLinkInAPlainFile() {
        assertThat(files.link("sys/cpu/online")).isEmpty();
    }
}
