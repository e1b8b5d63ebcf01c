package io.vircaps.gather;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.EngineProfile.Recorder;
import io.vircaps.connect.spi.SecurityConfig;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.note.Note;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes host directories: all that the probes of the engines read of this machine, so that
 * {@link ConnectionOptions#root(Path)} gives the same documents on any other.
 */
public final class HostDirectory {
    private HostDirectory() {}

    /**
     * Records this machine for engines, and starts their emulators for that.
     *
     * @param directory    a new or empty directory
     * @param keepIdentity whether uuid, ids, name, serial numbers and the user's name in paths are kept; else they are
     *     replaced or blanked
     * @param drivers      the drivers of the engines
     * @return what could not be had
     * @throws io.vircaps.model.VircapsException if the directory is not empty or cannot be written
     */
    public static List<Note> gather(Path directory, boolean keepIdentity, List<? extends Driver> drivers) {
        ConnectionOptions options = ConnectionOptions.DEFAULT.withoutCache();
        List<SecurityConfig> securityConfigs = new ArrayList<>();
        drivers.forEach(driver -> driver.profile().host().security().ifPresent(securityConfigs::add));
        HostGather gather = new HostGather(HostSource.live(), keepIdentity, securityConfigs);
        List<Note> notes = gather.into(directory);
        for (Driver driver : drivers) {
            Optional<Recorder> recorder = driver.profile().host().recorder();
            if (recorder.isPresent() && driver.present(options)) {
                recorder.get().record(directory, options);
                recorder.get().textDirectories().forEach(name -> gather.hideHome(directory.resolve(name)));
            }
        }
        return notes;
    }
}
