package io.vircaps.host.validate;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.EngineProfile.HostCheck;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.check.HostReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a host is fit for engines; {@code virt-host-validate} of libvirt, for the engines whose drivers know checks.
 */
public final class HostValidation {
    private HostValidation() {}

    /** The checks for every engine that {@code virt-host-validate} knows, in its order. */
    public static List<HostReport> all(List<Driver> drivers, ConnectionOptions options) {
        List<Driver> inOrder = new ArrayList<>(drivers);
        inOrder.removeIf(driver -> !driver.profile().host().isChecked());
        inOrder.sort(Comparator.comparingInt(driver -> driver.profile().rank()));
        List<HostReport> reports = new ArrayList<>();
        for (Driver driver : inOrder) {
            driver.profile().host().check().ifPresent(check -> reports.add(check.check(options)));
        }
        return reports;
    }

    /**
     * The checks for one engine.
     *
     * @param engine scheme of its URIs, for example {@code qemu}
     * @throws VircapsException if no driver has checks for it
     */
    public static HostReport of(String engine, List<Driver> drivers, ConnectionOptions options) {
        for (Driver driver : drivers) {
            Optional<HostCheck> check = driver.profile().host().check();
            if (driver.scheme().equals(engine) && check.isPresent()) {
                return check.get().check(options);
            }
        }
        throw new VircapsException(Problem.of(Kind.INVALID_ARGUMENT, "unsupported hypervisor name " + engine));
    }
}
