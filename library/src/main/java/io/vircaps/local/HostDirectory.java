package io.vircaps.local;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.Driver;
import io.vircaps.gather.HostGather;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.note.Note;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes host folders: all that the probes of this release read of this machine, so that
 * {@link ConnectionOptions#root(Path)} gives the same documents on any other.
 */
public final class HostFolder {
    private HostFolder() {}

    /**
     * Records this machine, and starts its emulators for that.
     *
     * @param folder       where; a new or empty folder
     * @param keepIdentity whether uuid, ids, name, serial numbers and the user's name in paths are kept; else they are
     *     replaced or blanked
     * @return what could not be had
     * @throws io.vircaps.model.VircapsException if the folder is not empty or cannot be written
     */
    public static List<Note> gather(Path folder, boolean keepIdentity) {
        ConnectionOptions options = ConnectionOptions.DEFAULT.withoutCache();
        HostGather gather = new HostGather(HostSource.live(), keepIdentity);
        List<Note> notes = gather.into(folder);
        for (Driver driver : LocalEngines.drivers()) {
            if (driver.present(options)) {
                driver.gather(folder, options);
            }
        }
        gather.hideHome(folder);
        return notes;
    }
}
