package io.vircaps.bench;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The CPU rules: registers to a model, one CPU against another, many CPUs to one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CpuComputing {
    /** How many CPUs a baseline is made of; the times are of one. */
    static final int MANY = 256;

    /** Bytes of a document. */
    @Param({"800", "2800"})
    public int size = CpuDocuments.SMALL;

    private final X86Rules rules = new X86Rules(CpuMaps.of(CpuDocuments.RELEASE).x86());

    /** What is made once. */
    private record Given(List<byte[]> documents, List<Cpu> cpus, X86Data registers) {}

    private Given given = make(size);

    /** Makes documents of the benchmarked size, a parameter that is set only now. */
    @Setup
    public void prepare() {
        given = make(size);
    }

    private Given make(int bytes) {
        List<byte[]> documents = CpuDocuments.ofSize(bytes);
        List<Cpu> cpus = new ArrayList<>();
        for (byte[] document : documents) {
            CpuXml.readAll(new ByteArrayInputStream(document), CpuForm.HOST, found -> cpus.add(found.cpu()));
        }
        return new Given(documents, cpus, rules.dataOf(cpus.getFirst()));
    }

    /** Registers to a host's model and features. */
    @Benchmark
    public CpuDefinition decode() {
        return rules.decodeHost(given.registers(), DecodeOptions.DEFAULT);
    }

    /** One host against another. */
    @Benchmark
    public CpuComparison compare() {
        return rules.compare(given.cpus().getFirst(), given.cpus().getLast());
    }

    /** One CPU's share of a baseline, its document read. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public GuestCpu baseline() {
        Baseline baseline = rules.baseline(BaselineOptions.DEFAULT);
        for (int i = 0; i < MANY; i++) {
            byte[] document = given.documents().get(i % given.documents().size());
            CpuXml.readAll(new ByteArrayInputStream(document), CpuForm.HOST, found -> baseline.add(found.cpu()));
        }
        return baseline.result();
    }
}
