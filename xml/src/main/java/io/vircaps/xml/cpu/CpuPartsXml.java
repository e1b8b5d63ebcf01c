package io.vircaps.xml.cpu;

import io.vircaps.model.Extras;
import io.vircaps.model.Frequency;
import io.vircaps.model.cpu.CpuCache;
import io.vircaps.model.cpu.CpuCache.CpuCacheMode;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuDefinition.CpuCounter;
import io.vircaps.model.host.CpuDefinition.CpuSignature;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.MaxPhysAddr;
import io.vircaps.xml.token.LiberalReading;
import io.vircaps.xml.token.XmlReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The parts of a stand-alone {@code <cpu>} that are neither model nor feature. */
final class CpuPartsXml {
    private static final int ONE_DIE = 1;
    private static final int ONE_CLUSTER = 1;

    private final CpuFaults faults;
    private long microcode;
    private Optional<CpuSignature> signature = Optional.empty();
    private Optional<CpuCounter> counter = Optional.empty();
    private Optional<CpuTopology> topology = Optional.empty();
    private Optional<CpuCache> cache = Optional.empty();
    private Optional<MaxPhysAddr> maxPhysAddr = Optional.empty();

    CpuPartsXml(CpuFaults faults) {
        this.faults = faults;
    }

    /**
     * Reads the current element if its name is one of these; else skips it.
     *
     * @param first whether it is the first of its name
     */
    void readOrSkip(XmlReader in, String name, boolean first) {
        switch (name) {
            case "counter" -> faults.readOfHost(() -> readCounter(in));
            case "cache" -> readCache(in, first);
            default -> readIfFirst(in, first ? name : "");
        }
        LiberalReading.skip(in);
    }

    private void readIfFirst(XmlReader in, String name) {
        switch (name) {
            case "microcode" -> faults.readOfHost(() -> readMicrocode(in));
            case "signature" -> faults.readOfHost(() -> signature = Optional.of(signature(in)));
            case "topology" -> topology = Optional.of(topology(in));
            case "maxphysaddr" -> maxPhysAddr = Optional.of(maxPhysAddr(in));
            default -> {} // unknown to libvirt
        }
    }

    private void readMicrocode(XmlReader in) {
        int version = LiberalReading.indexOf(in, "version");
        microcode = version < 0 ? 0 : in.number(version, XmlReader.MAX_U32);
    }

    /** The counter {@code tsc}; libvirt ignores others. */
    private void readCounter(XmlReader in) {
        int name = LiberalReading.indexOf(in, "name");
        if (counter.isEmpty() && name >= 0 && in.value(name).equals("tsc")) {
            counter = Optional.of(counter(in));
        }
    }

    private void readCache(XmlReader in, boolean first) {
        if (!first) {
            throw in.wrong("one cache", "another one");
        }
        cache = Optional.of(cache(in));
    }

    private static CpuSignature signature(XmlReader in) {
        return new CpuSignature(positive(in, "family"), number(in, "model"), number(in, "stepping"), Extras.NONE);
    }

    private static CpuCounter counter(XmlReader in) {
        int frequency = LiberalReading.required(in, "frequency");
        int scaling = LiberalReading.indexOf(in, "scaling");
        return new CpuCounter(
                in.value(LiberalReading.required(in, "name")),
                new Frequency(in.number(frequency, Long.MAX_VALUE)),
                scaling < 0 ? Optional.empty() : Optional.of(in.isYes(scaling, "yes", "no")),
                Extras.NONE);
    }

    /** Dies and clusters may be left out; then there is one die a socket, one cluster a die. */
    private static CpuTopology topology(XmlReader in) {
        boolean dies = LiberalReading.indexOf(in, "dies") >= 0;
        boolean clusters = LiberalReading.indexOf(in, "clusters") >= 0;
        return new CpuTopology(
                positive(in, "sockets"),
                OptionalInt.of(dies ? positive(in, "dies") : ONE_DIE),
                OptionalInt.of(clusters ? positive(in, "clusters") : ONE_CLUSTER),
                positive(in, "cores"),
                positive(in, "threads"),
                Extras.NONE);
    }

    private static CpuCache cache(XmlReader in) {
        int level = LiberalReading.indexOf(in, "level");
        OptionalInt number = level < 0 ? OptionalInt.empty() : OptionalInt.of(in.number(level));
        if (number.isPresent() && (number.getAsInt() < 1 || number.getAsInt() > CpuCache.FARTHEST)) {
            throw in.wrong(level, "a level from 1 to " + CpuCache.FARTHEST);
        }
        int mode = LiberalReading.required(in, "mode");
        return new CpuCache(
                number,
                CpuCacheMode.of(in.value(mode)).orElseThrow(() -> in.wrong(mode, "emulate, passthrough or disable")));
    }

    private static MaxPhysAddr maxPhysAddr(XmlReader in) {
        int mode = LiberalReading.required(in, "mode");
        int bits = LiberalReading.indexOf(in, "bits");
        String text = in.value(mode);
        if (!text.equals("emulate") && !text.equals("passthrough")) {
            throw in.wrong(mode, "emulate or passthrough");
        }
        return new MaxPhysAddr(text, bits < 0 ? OptionalInt.empty() : OptionalInt.of(in.number(bits)), Extras.NONE);
    }

    private static int number(XmlReader in, String name) {
        return in.number(LiberalReading.required(in, name));
    }

    private static int positive(XmlReader in, String name) {
        int index = LiberalReading.required(in, name);
        int number = in.number(index);
        if (number == 0) {
            throw in.wrong(index, "a number above 0");
        }
        return number;
    }

    GuestCpu.Hardware hardware() {
        return new GuestCpu.Hardware(topology, cache, maxPhysAddr);
    }

    CpuDefinition definition(Optional<String> model, Optional<String> vendor, List<String> features) {
        CpuDefinition.Builder definition = CpuDefinition.builder().features(features);
        model.ifPresent(definition::model);
        vendor.ifPresent(definition::vendor);
        if (microcode != 0) {
            definition.microcode(microcode);
        }
        signature.ifPresent(definition::signature);
        counter.ifPresent(definition::counter);
        topology.ifPresent(definition::topology);
        maxPhysAddr.ifPresent(definition::maxPhysAddr);
        return definition.build();
    }
}
