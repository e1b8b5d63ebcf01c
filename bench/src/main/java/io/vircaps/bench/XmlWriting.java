package io.vircaps.bench;

import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.xml.CapabilitiesXml;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Writing a document from records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class XmlWriting {
    /** The release to write as. */
    @Param({"9.0.0", "0.7.1"})
    public String release = Dialect.DEFAULT.toString();

    private final Capabilities capabilities = CapabilitiesXml.read(Sample.document());

    /** The whole document. */
    @Benchmark
    public String document() {
        return CapabilitiesXml.write(capabilities, Dialect.parse(release));
    }
}
