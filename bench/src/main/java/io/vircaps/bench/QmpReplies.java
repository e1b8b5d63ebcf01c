package io.vircaps.bench;

import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.query.EmulatorQueries;
import io.vircaps.qmp.QmpLimits;
import io.vircaps.qmp.QmpSession;
import io.vircaps.qmp.QmpTranscript;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The replies of an emulator: the JSON, and the facts taken from it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class QmpReplies {
    private final String text = Sample.transcript();
    private final QmpTranscript transcript = QmpTranscript.parse(text);

    /** All replies, parsed. */
    @Benchmark
    public QmpTranscript json() {
        return QmpTranscript.parse(text);
    }

    /** The queries of a probe, replied to from memory. */
    @Benchmark
    public EmulatorFacts facts() {
        try (QmpSession session = QmpSession.open(transcript.replay(), QmpLimits.DEFAULT)) {
            return EmulatorQueries.facts(session);
        }
    }
}
