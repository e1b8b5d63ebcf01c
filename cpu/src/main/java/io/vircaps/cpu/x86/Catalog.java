package io.vircaps.cpu.x86;

import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.data.Msr;
import io.vircaps.cpu.data.RegisterBit;
import io.vircaps.cpu.data.RegisterBit.Register;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.SignaturePattern;
import io.vircaps.cpu.map.X86Feature;
import io.vircaps.cpu.map.X86Map;
import io.vircaps.cpu.map.X86Model;
import io.vircaps.cpu.map.X86Vendor;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A CPU map in which every bit of every feature has a number, so that the features of a CPU are {@link Bits} of a few
 * words. Other bits of registers are ignored. Immutable.
 */
final class Catalog {
    private final List<Vendor> vendors = new ArrayList<>();
    private final List<Feature> features = new ArrayList<>();
    private final List<Model> models = new ArrayList<>();
    private final Map<String, Feature> featuresByName = new HashMap<>();
    private final Map<String, Model> modelsByName = new HashMap<>();
    private final Map<RegisterBit, Integer> numbers = new LinkedHashMap<>();
    /** Whether feature <em>n</em> is bit <em>n</em> alone, as in the maps of all releases: then no search is needed. */
    private final boolean plain;

    private final Bits all;

    /**
     * A vendor.
     *
     * @param name libvirt's name
     * @param leaf its result of {@code CPUID.0}
     */
    record Vendor(String name, CpuidLeaf leaf) {}

    /**
     * A feature.
     *
     * @param order its position in the map
     * @param facts its entry in the map
     * @param bits  its bits
     */
    record Feature(int order, X86Feature facts, Bits bits) {
        String name() {
            return facts.name();
        }

        boolean isIn(Bits data) {
            return data.containsAll(bits);
        }
    }

    /**
     * A model with what it inherits from its ancestors.
     *
     * @param facts      its entry in the map
     * @param vendor     its vendor; absent if it is a model of any vendor
     * @param signatures the signatures of the processors it describes
     * @param bits       the bits of its features, without added and removed features
     */
    record Model(X86Model facts, Optional<Vendor> vendor, List<SignaturePattern> signatures, Bits bits) {
        String name() {
            return facts.name();
        }

        boolean matches(X86Signature signature) {
            for (SignaturePattern pattern : signatures) {
                if (pattern.matches(signature)) {
                    return true;
                }
            }
            return false;
        }
    }

    Catalog(X86Map map) {
        for (X86Vendor vendor : map.vendors()) {
            X86Data.vendorLeaf(vendor.string()).ifPresent(leaf -> vendors.add(new Vendor(vendor.name(), leaf)));
        }
        for (X86Feature feature : map.features()) {
            feature.bits().forEach(bit -> numbers.putIfAbsent(bit, numbers.size()));
        }
        for (X86Feature feature : map.features()) {
            Bits bits = none();
            feature.bits().forEach(bit -> bits.set(number(bit)));
            Feature ready = new Feature(features.size(), feature, bits);
            features.add(ready);
            featuresByName.put(feature.name(), ready);
        }
        all = none();
        numbers.values().forEach(all::set);
        plain = features.stream().allMatch(feature -> feature.facts().bits().size() == 1)
                && numbers.size() == features.size();
        for (X86Model model : map.models()) {
            Model ready = ready(model);
            models.add(ready);
            modelsByName.put(model.name(), ready);
        }
    }

    private int number(RegisterBit bit) {
        return numbers.getOrDefault(bit, 0);
    }

    private Model ready(X86Model model) {
        Optional<Model> ancestor = model.ancestor().map(this::model);
        Bits bits = ancestor.map(this::inherited).orElseGet(this::none);
        model.features().present().forEach(name -> bits.add(feature(name).bits()));
        Optional<Vendor> vendor =
                model.identity().vendor().flatMap(this::vendor).or(() -> ancestor.flatMap(Model::vendor));
        List<SignaturePattern> signatures = model.identity().signatures();
        if (signatures.isEmpty() && ancestor.isPresent()) {
            signatures = ancestor.get().signatures();
        }
        return new Model(model, vendor, signatures, bits);
    }

    /**
     * The bits a model inherits: its ancestor's, without the features removed from the ancestor; {@code
     * x86ModelParseAncestor}.
     */
    private Bits inherited(Model ancestor) {
        Bits bits = ancestor.bits().copy();
        ancestor.facts()
                .features()
                .removed()
                .forEach(name -> bits.remove(feature(name).bits()));
        return bits;
    }

    /** The empty set. */
    Bits none() {
        return Bits.none(numbers.size());
    }

    /** The number of bits. */
    int size() {
        return numbers.size();
    }

    /** The set of all bits. */
    Bits all() {
        return all.copy();
    }

    /** All models, in the map's order. */
    List<Model> models() {
        return models;
    }

    /** All features, in the map's order. */
    List<Feature> features() {
        return features;
    }

    Optional<Vendor> vendor(String name) {
        for (Vendor vendor : vendors) {
            if (vendor.name().equals(name)) {
                return Optional.of(vendor);
            }
        }
        return Optional.empty();
    }

    Optional<Feature> knownFeature(String name) {
        return Optional.ofNullable(featuresByName.get(name));
    }

    Feature feature(String name) {
        Feature feature = featuresByName.get(name);
        if (feature == null) {
            throw UnknownCpuException.feature(name);
        }
        return feature;
    }

    Model model(String name) {
        Model model = modelsByName.get(name);
        if (model == null) {
            throw UnknownCpuException.model(name);
        }
        return model;
    }

    /** The vendor with the twelve characters in {@code CPUID.0}; {@code x86DataToVendor}. */
    Optional<Vendor> vendorOf(X86Data data) {
        for (Vendor vendor : vendors) {
            if (data.covers(vendor.leaf())) {
                return Optional.of(vendor);
            }
        }
        return Optional.empty();
    }

    /** The bits of the data that belong to features. */
    Bits bitsOf(X86Data data) {
        Bits bits = none();
        Map<Register, Integer> values = new HashMap<>();
        numbers.forEach((bit, number) -> {
            int value = values.computeIfAbsent(bit.register(), data::register);
            if ((value >>> bit.bit() & 1) != 0) {
                bits.set(number);
            }
        });
        return bits;
    }

    /** Registers with these bits and no other. */
    X86Data dataOf(Bits bits) {
        List<CpuidLeaf> leaves = new ArrayList<>();
        List<Msr> msrs = new ArrayList<>();
        numbers.forEach((bit, number) -> {
            if (bits.get(number)) {
                X86Data single = X86Data.of(bit);
                leaves.addAll(single.leaves());
                msrs.addAll(single.msrs());
            }
        });
        return new X86Data(leaves, msrs);
    }

    /**
     * The features in the bits, in the map's order. The bits of each are removed before the next is looked for, so a
     * later feature that shares bits is not found; {@code x86DataToCPUFeatures}.
     */
    List<Feature> features(Bits bits) {
        if (plain) {
            return featuresOf(bits);
        }
        Bits rest = bits.copy();
        List<Feature> found = new ArrayList<>();
        for (Feature feature : features) {
            if (feature.isIn(rest)) {
                rest.remove(feature.bits());
                found.add(feature);
            }
        }
        return found;
    }

    /**
     * The names of all features in the bits, those that share bits included, in the map's order;
     * {@code x86FeatureNames}.
     */
    List<String> names(Bits bits) {
        if (plain) {
            return featuresOf(bits).stream().map(Feature::name).toList();
        }
        return features.stream()
                .filter(feature -> feature.isIn(bits))
                .map(Feature::name)
                .toList();
    }

    private List<Feature> featuresOf(Bits bits) {
        List<Feature> found = new ArrayList<>();
        for (int number = bits.next(0); number >= 0; number = bits.next(number + 1)) {
            found.add(features.get(number));
        }
        return found;
    }
}
