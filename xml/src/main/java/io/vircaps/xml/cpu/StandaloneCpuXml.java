package io.vircaps.xml.cpu;

import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuCheck;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import io.vircaps.xml.capabilities.CpuDefinitionXml;
import io.vircaps.xml.capabilities.HostCpuXml;
import io.vircaps.xml.token.XmlWriter;

/** Writes {@code <cpu>} alone; {@code virCPUDefFormatBufFull}. */
public final class StandaloneCpuXml {
    private StandaloneCpuXml() {}

    /** Writes either form. */
    public static void write(XmlWriter out, Cpu cpu) {
        cpu.match(
                host -> {
                    HostCpuXml.write(out, host.cpu());
                    return out;
                },
                guest -> {
                    writeGuest(out, guest);
                    return out;
                });
    }

    private static void writeGuest(XmlWriter out, GuestCpu cpu) {
        boolean isUnspecified = cpu.equals(GuestCpu.UNSPECIFIED.withTerms(cpu.terms()))
                && cpu.terms().mode() == CpuMode.CUSTOM;
        if (isUnspecified) {
            return;
        }
        out.start("cpu");
        writeTerms(out, cpu);
        writeContent(out, cpu);
        out.end();
    }

    /** Writes what stands inside {@code <cpu>}; {@code virCPUDefFormatBuf}. */
    public static void writeContent(XmlWriter out, GuestCpu cpu) {
        if (!cpu.terms().takesAll()) {
            writeModel(out, cpu.named());
        }
        writeHardware(out, cpu.hardware());
        for (CpuFeature feature : cpu.features()) {
            out.start("feature");
            out.attribute("policy", feature.policy().toString());
            out.attribute("name", feature.name());
            out.end();
        }
    }

    /** Attributes are written only beside a model or in another mode than custom. */
    private static void writeTerms(XmlWriter out, GuestCpu cpu) {
        GuestCpu.Terms terms = cpu.terms();
        boolean custom = terms.mode() == CpuMode.CUSTOM;
        if (custom && cpu.model().isEmpty()) {
            return;
        }
        out.attribute("mode", terms.mode().toString());
        if (custom) {
            out.attribute("match", terms.match().toString());
        }
        if (terms.check() != CpuCheck.DEFAULT) {
            out.attribute("check", terms.check().toString());
        }
        if (terms.takesAll() && terms.migratable().isPresent()) {
            out.attribute("migratable", terms.migratable().get() ? "on" : "off");
        }
    }

    private static void writeModel(XmlWriter out, GuestCpu.Named named) {
        if (named.model().isPresent() || named.vendorId().isPresent()) {
            out.start("model");
            if (named.model().isPresent()) {
                out.attribute("fallback", named.fallback().toString());
            }
            if (named.vendorId().isPresent()) {
                out.escapedAttribute("vendor_id", named.vendorId().get());
            }
            if (named.model().isPresent()) {
                out.escapedText(named.model().get());
            }
            out.end();
        }
        if (named.vendor().isPresent()) {
            out.start("vendor");
            out.escapedText(named.vendor().get());
            out.end();
        }
    }

    private static void writeHardware(XmlWriter out, GuestCpu.Hardware hardware) {
        if (hardware.topology().isPresent()) {
            CpuDefinitionXml.writeTopology(out, hardware.topology().get());
        }
        if (hardware.cache().isPresent()) {
            out.start("cache");
            if (hardware.cache().get().level().isPresent()) {
                out.attribute("level", hardware.cache().get().level().getAsInt());
            }
            out.attribute("mode", hardware.cache().get().mode().toString());
            out.end();
        }
        if (hardware.maxPhysAddr().isPresent()) {
            CpuDefinitionXml.writeMaxPhysAddr(out, hardware.maxPhysAddr().get());
        }
    }
}
