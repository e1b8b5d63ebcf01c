package io.vircaps.output.json;

import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.GuestFeature;
import io.vircaps.model.guest.Machine;

/** Element {@code <guest>}. */
final class GuestJson {
    private GuestJson() {}

    static void write(Json json, Guest guest) {
        json.string("os_type", guest.osType().name());
        json.object("arch", () -> arch(json, guest.arch()));
        json.objects("features", guest.features(), GuestJson::feature);
        ExtrasJson.write(json, guest.extras());
    }

    private static void arch(Json json, GuestArch arch) {
        json.string("name", arch.name().name());
        json.number("wordsize_bits", arch.wordsize());
        json.string("emulator", arch.emulator());
        json.string("loader", arch.loader());
        json.objects("machine", arch.machines(), GuestJson::machine);
        json.objects("domain", arch.domains(), GuestJson::domain);
        ExtrasJson.write(json, arch.extras());
    }

    private static void domain(Json json, Domain domain) {
        json.string("type", domain.type().name());
        json.string("emulator", domain.emulator());
        json.string("loader", domain.loader());
        json.objects("machine", domain.machines(), GuestJson::machine);
        ExtrasJson.write(json, domain.extras());
    }

    private static void machine(Json json, Machine machine) {
        json.string("name", machine.name());
        json.string("canonical", machine.canonical());
        json.number("maxCpus", machine.maxCpus());
        json.bool("deprecated", machine.deprecated());
        ExtrasJson.write(json, machine.extras());
    }

    private static void feature(Json json, GuestFeature feature) {
        json.string("name", feature.name());
        json.bool("default", feature.byDefault());
        json.bool("toggle", feature.toggle());
        ExtrasJson.write(json, feature.extras());
    }
}
