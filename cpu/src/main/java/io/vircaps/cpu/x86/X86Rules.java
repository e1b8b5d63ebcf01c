package io.vircaps.cpu.x86;

import io.vircaps.cpu.BaselineStates;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.CpuRules;
import io.vircaps.cpu.DecodeEvidence;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.HypervisorModels;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.data.Msr;
import io.vircaps.cpu.data.RegisterBit;
import io.vircaps.cpu.data.RegisterBit.Register;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.X86Map;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.HostCpu;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of i686 and x86_64 by one map. Safe for any number of threads; creating an instance takes about 1 ms. */
public final class X86Rules implements CpuRules {
    private final X86Algorithms algorithms;
    private final X86BaselineStates states;

    /** Rules by a map. */
    public X86Rules(X86Map map) {
        this.algorithms = X86Algorithms.of(map);
        this.states = new X86BaselineStates(map, algorithms);
    }

    /**
     * The definition of a host with these registers: model, vendor, signature, features; {@code <host><cpu>}.
     *
     * @throws CpuException if no model fits
     */
    public CpuDefinition decodeHost(X86Data data, DecodeOptions options) {
        return algorithms.decoder().host(decodable(data), options);
    }

    /**
     * The definition of a guest with these registers.
     *
     * @throws CpuException if no model fits
     */
    public GuestCpu decodeGuest(X86Data data, DecodeOptions options) {
        return algorithms.decoder().guest(decodable(data), options);
    }

    /** Why {@link #decodeHost} chooses its model; also if no model fits. */
    public DecodeEvidence explainHost(X86Data data, DecodeOptions options) {
        return algorithms.decoder().explain(decodable(data), false, options);
    }

    /** Why {@link #decodeGuest} chooses its model; also if no model fits. */
    public DecodeEvidence explainGuest(X86Data data, DecodeOptions options) {
        return algorithms.decoder().explain(decodable(data), true, options);
    }

    private Decodable decodable(X86Data data) {
        return Decodable.of(algorithms.catalog(), data);
    }

    /**
     * A running guest's CPU, updated by what the hypervisor enabled and disabled; {@code virCPUUpdateLive}. A CPU of
     * another mode than custom is returned unchanged, unless its check is full.
     *
     * @param enabled  the registers that the guest has
     * @param disabled the registers of features that the hypervisor disabled
     * @throws CpuException if the check is full and something deviates
     */
    public GuestCpu updateLive(GuestCpu cpu, X86Data enabled, X86Data disabled) {
        return new LiveUpdate(algorithms.catalog(), algorithms.encoder()).update(cpu, enabled, disabled);
    }

    /** The registers of a CPU as QEMU describes it; {@code virQEMUCapsGetCPUModelX86Data}. */
    public X86Data dataOf(QemuProperties properties) {
        List<CpuidLeaf> leaves = new ArrayList<>();
        List<Msr> msrs = new ArrayList<>();
        for (String name : properties.features()) {
            X86Data feature = dataOf(QemuProperties.toLibvirt(name));
            leaves.addAll(feature.leaves());
            msrs.addAll(feature.msrs());
        }
        properties.vendor().flatMap(X86Data::vendorLeaf).ifPresent(leaves::add);
        return new X86Data(leaves, msrs).plus(properties.signature());
    }

    /** The registers of a CPU as the kernel describes it: those of the flags that are features of the map. */
    public X86Data dataOf(KernelFlags cpu) {
        KernelFlagNames names = new KernelFlagNames(algorithms.catalog());
        Bits bits = algorithms.catalog().none();
        cpu.flags().forEach(flag -> names.feature(flag, cpu).ifPresent(feature -> bits.add(feature.bits())));
        X86Data data = algorithms.catalog().dataOf(bits).plus(cpu.signature());
        return cpu.vendor().flatMap(X86Data::vendorLeaf).map(data::plus).orElse(data);
    }

    /** The flags of a CPU that are not features of the map. */
    public Set<String> unknown(KernelFlags cpu) {
        KernelFlagNames names = new KernelFlagNames(algorithms.catalog());
        return cpu.flags().stream()
                .filter(flag -> names.feature(flag, cpu).isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * The part of registers that decides how they are decoded: vendor, signature and the bits of the map's features.
     */
    public X86Data decisive(X86Data data) {
        Catalog catalog = algorithms.catalog();
        X86Data bits = catalog.dataOf(catalog.bitsOf(data)).plus(data.signature());
        return data.leaf(0, 0)
                .map(leaf -> bits.plus(new CpuidLeaf(0, 0, 0, leaf.ebx(), leaf.ecx(), leaf.edx())))
                .orElse(bits);
    }

    /** The registers that announce features of the map, each with the names of its features, in the map's order. */
    public Map<Register, List<String>> registers() {
        Map<Register, List<String>> registers = new LinkedHashMap<>();
        for (Catalog.Feature feature : algorithms.catalog().features()) {
            for (RegisterBit bit : feature.facts().bits()) {
                registers
                        .computeIfAbsent(bit.register(), unknown -> new ArrayList<>())
                        .add(feature.name());
            }
        }
        return registers;
    }

    /**
     * The registers of a feature, which may be one that only hypervisors have; empty for an unknown name; {@code
     * virCPUDataAddFeature}.
     */
    public X86Data dataOf(String feature) {
        return algorithms
                .catalog()
                .knownFeature(feature)
                .map(known -> known.facts().bits().stream().map(X86Data::of).reduce(X86Data.EMPTY, X86Data::plus))
                .or(() -> HypervisorFeature.of(feature).map(HypervisorFeature::data))
                .orElse(X86Data.EMPTY);
    }

    /**
     * The registers of a CPU's features with one policy and, for require, of its model; {@code cpuEncode}.
     *
     * @throws UnknownCpuException if it names an unknown model, or an unknown feature with this policy
     */
    public X86Data encode(Cpu cpu, FeaturePolicy policy) {
        return algorithms.catalog().dataOf(algorithms.encoder().withPolicy(cpu, policy));
    }

    /**
     * The registers of a CPU: its model's and its own features, its vendor, and its signature if it is a host's.
     * Optional features are ignored.
     *
     * @throws UnknownCpuException if it names an unknown model, feature or vendor
     */
    public X86Data dataOf(Cpu cpu) {
        Catalog catalog = algorithms.catalog();
        X86Data data = catalog.dataOf(algorithms.encoder().all(cpu));
        Optional<CpuidLeaf> vendor = cpu.vendor()
                .map(name -> catalog.vendor(name).orElseThrow(() -> UnknownCpuException.vendor(name)))
                .map(Catalog.Vendor::leaf);
        X86Data named = vendor.map(data::plus).orElse(data);
        return cpu.match(
                host -> host.cpu()
                        .definition()
                        .signature()
                        .map(one -> named.plus(new X86Signature(one.family(), one.model(), one.stepping())))
                        .orElse(named),
                guest -> named);
    }

    /**
     * Whether registers have a feature; {@code virCPUDataCheckFeature}.
     *
     * @throws UnknownCpuException if the feature is unknown
     */
    public boolean hasFeature(X86Data data, String feature) {
        return algorithms
                .catalog()
                .knownFeature(feature)
                .map(known -> known.isIn(algorithms.catalog().bitsOf(data)))
                .or(() -> HypervisorFeature.of(feature).map(known -> known.isIn(data)))
                .orElseThrow(() -> UnknownCpuException.feature(feature));
    }

    @Override
    public boolean hasFeature(Cpu cpu, String feature) {
        Bits bits = algorithms.encoder().all(cpu);
        return algorithms
                .catalog()
                .knownFeature(feature)
                .map(known -> known.isIn(bits))
                .or(() -> HypervisorFeature.of(feature).map(known -> false))
                .orElseThrow(() -> UnknownCpuException.feature(feature));
    }

    @Override
    public CpuComparison compare(Cpu host, Cpu cpu) {
        return new Comparer(algorithms.catalog(), algorithms.encoder()).compare(host, cpu);
    }

    @Override
    public BaselineStates baselineStates() {
        return states;
    }

    @Override
    public GuestCpu update(GuestCpu guest, Cpu host) {
        return new Updater(algorithms.catalog(), algorithms.encoder()).update(guest, host);
    }

    @Override
    public GuestCpu translate(GuestCpu guest, HypervisorModels offered) {
        boolean nothingToDo = guest.terms().mode() != CpuMode.CUSTOM
                || guest.model().filter(offered::offers).isPresent();
        if (nothingToDo) {
            return guest;
        }
        if (guest.named().fallback() != CpuFallback.ALLOW) {
            throw CpuNotUsableException.notOffered(guest.model().orElse(""));
        }
        return new Translator(algorithms.catalog(), algorithms.encoder(), algorithms.decoder())
                .translate(guest, offered);
    }

    @Override
    public GuestCpu expand(GuestCpu cpu) {
        return algorithms.expander().expand(cpu);
    }

    @Override
    public Cpu.Host migratable(Cpu.Host host) {
        HostCpu cpu = host.cpu();
        CpuDefinition definition = cpu.definition();
        List<String> kept = definition.features().stream()
                .filter(name -> algorithms
                        .catalog()
                        .knownFeature(name)
                        .filter(one -> !one.facts().migratable())
                        .isEmpty())
                .toList();
        CpuDefinition reduced = new CpuDefinition(
                definition.model(),
                definition.vendor(),
                definition.microcode(),
                definition.signature(),
                definition.counter(),
                definition.topology(),
                definition.maxPhysAddr(),
                kept);
        return new Cpu.Host(new HostCpu(cpu.arch(), cpu.features(), reduced, cpu.pages(), cpu.extras()));
    }

    @Override
    public GuestCpu convertLegacy(GuestCpu guest) {
        return guest;
    }

    @Override
    public List<String> models() {
        return algorithms.catalog().models().stream().map(Catalog.Model::name).toList();
    }
}
