package io.vircaps.host.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.host.HostReason;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelTextException;
import io.vircaps.kernel.resctrl.ResctrlInfo;
import io.vircaps.kernel.resctrl.ResctrlInfo.Bandwidth;
import io.vircaps.model.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResctrlProbeTest {
    private static final String ROOT = "sys/fs/resctrl";

    private final List<Note> notes = new ArrayList<>();

    private ResctrlInfo probe(Map<String, String> files) {
        return ResctrlProbe.probe(KernelFiles.of(files), notes);
    }

    @Test
    void readsTheInfoDirectory() {
        ResctrlInfo info = probe(Map.of(
                ROOT + "/info/MB/bandwidth_gran", "10\n",
                ROOT + "/info/MB/min_bandwidth", "20\n",
                ROOT + "/info/MB/num_closids", "8\n"));

        assertThat(info.bandwidth()).contains(new Bandwidth(10, 20, 8));
        assertThat(notes).isEmpty();
    }

    @Test
    void notesAKernelWithoutResctrl() {
        assertThat(probe(Map.of())).isEqualTo(ResctrlInfo.NONE);
        assertThat(notes).containsExactly(Note.of(HostReason.RESCTRL_MISSING, ROOT, "no such directory"));
    }

    @Test
    void notesThatTheFileSystemIsNotMounted() {
        assertThat(probe(Map.of(ROOT + "/.keep", ""))).isEqualTo(ResctrlInfo.NONE);
        assertThat(notes).containsExactly(Note.of(HostReason.RESCTRL_NOT_MOUNTED, ROOT, "no directory info"));
    }

    @Test
    void notesThatBandwidthHasNoControl() {
        probe(Map.of(ROOT + "/info/last_cmd_status", "ok\n"));

        assertThat(notes)
                .containsExactly(Note.of(HostReason.BANDWIDTH_NOT_CONTROLLED, ROOT + "/info", "no directory MB"));
    }

    @Test
    void namesTheMalformedFile() {
        assertThatThrownBy(() -> probe(Map.of(ROOT + "/info/MB/bandwidth_gran", "ten\n")))
                .isInstanceOf(KernelTextException.class)
                .hasMessageStartingWith(ROOT + "/info/MB/bandwidth_gran: malformed");
    }
}
