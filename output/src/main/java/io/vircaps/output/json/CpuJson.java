package io.vircaps.output.json;

import io.vircaps.model.Arch;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuDefinition.CpuCounter;
import io.vircaps.model.host.CpuDefinition.CpuSignature;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.MaxPhysAddr;

/** Element {@code <host><cpu>}. */
final class CpuJson {
    private CpuJson() {}

    static void write(Json json, HostCpu cpu) {
        json.string("arch", cpu.arch().map(Arch::name));
        json.strings("features", cpu.features());
        definition(json, cpu.definition());
        json.objects("pages", cpu.pages(), (inner, size) -> inner.number("size_bytes", size.bytes()));
        ExtrasJson.write(json, cpu.extras());
    }

    private static void definition(Json json, CpuDefinition cpu) {
        json.string("model", cpu.model());
        json.string("vendor", cpu.vendor());
        cpu.microcode().ifPresent(version -> json.object("microcode", () -> json.number("version", version)));
        json.object("signature", cpu.signature(), CpuJson::signature);
        json.object("counter", cpu.counter(), CpuJson::counter);
        json.object("topology", cpu.topology(), CpuJson::topology);
        json.object("maxphysaddr", cpu.maxPhysAddr(), CpuJson::maxPhysAddr);
        json.strings("feature", cpu.features());
    }

    private static void signature(Json json, CpuSignature signature) {
        json.number("family", signature.family());
        json.number("model", signature.model());
        json.number("stepping", signature.stepping());
        ExtrasJson.write(json, signature.extras());
    }

    private static void counter(Json json, CpuCounter counter) {
        json.string("name", counter.name());
        json.number("frequency_Hz", counter.frequency().hertz());
        json.bool("scaling", counter.scaling());
        ExtrasJson.write(json, counter.extras());
    }

    private static void topology(Json json, CpuTopology topology) {
        json.number("sockets", topology.sockets());
        json.number("dies", topology.dies());
        json.number("clusters", topology.clusters());
        json.number("cores", topology.cores());
        json.number("threads", topology.threads());
        ExtrasJson.write(json, topology.extras());
    }

    private static void maxPhysAddr(Json json, MaxPhysAddr address) {
        json.string("mode", address.mode());
        json.number("bits", address.bits());
        ExtrasJson.write(json, address.extras());
    }
}
