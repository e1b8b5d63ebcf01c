package io.vircaps.local;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.Driver;
import io.vircaps.gather.HostGather;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.note.Note;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes host directories: all that the probes of this release read of this machine, so that
 * {@link ConnectionOptions#root(Path)} gives the same documents on any other.
 */
public final class HostDirectory {
    private HostDirectory() {}

    /**
     * Records this machine, and starts its emulators for that.
     *
     * @param directory       where; a new or empty directory
     * @param keepIdentity whether uuid, ids, name, serial numbers and the user's name in paths are kept; else they are
     *     replaced or blanked
     * @return what could not be had
     * @throws io.vircaps.model.VircapsException if the directory is not empty or cannot be written
     */
    public static List<Note> gather(Path directory, boolean keepIdentity) {
        ConnectionOptions options = ConnectionOptions.DEFAULT.withoutCache();
        HostGather gather = new HostGather(HostSource.live(), keepIdentity);
        List<Note> notes = gather.into(directory);
        for (Driver driver : LocalEngines.drivers()) {
            if (driver.present(options)) {
                driver.gather(directory, options);
            }
        }
        gather.hideHome(directory);
        return notes;
    }
}
