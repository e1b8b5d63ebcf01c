package io.vircaps.daemon;

import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/** Counters since the start. What is not in the table of procedures is counted together, so labels stay few. */
final class Metrics {
    private static final double SECOND = 1e9;
    /** Upper bounds of the latencies counted, in nanoseconds. */
    private static final long[] BOUNDS = {100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000};

    private final Counters[] byNumber = new Counters[Procedures.HIGHEST + 1];
    private final Counters others = new Counters();
    private final LongAdder inProgress = new LongAdder();
    private final LongAdder accepted = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder loginsRefused = new LongAdder();

    /** What is counted for one procedure. */
    private static final class Counters {
        private final LongAdder calls = new LongAdder();
        private final LongAdder errors = new LongAdder();
        private final LongAdder nanos = new LongAdder();
        private final LongAdder[] within = new LongAdder[BOUNDS.length];

        Counters() {
            for (int i = 0; i < within.length; i++) {
                within[i] = new LongAdder();
            }
        }

        void answered(boolean failed, long took) {
            calls.increment();
            nanos.add(took);
            if (failed) {
                errors.increment();
            }
            for (int i = 0; i < BOUNDS.length; i++) {
                if (took <= BOUNDS[i]) {
                    within[i].increment();
                    return;
                }
            }
        }
    }

    Metrics() {
        for (Procedure<?, ?> procedure : Procedures.all()) {
            byNumber[procedure.number()] = new Counters();
        }
    }

    /** A client came in. */
    void accepted() {
        accepted.increment();
    }

    /** A client found no place. */
    void refused() {
        refused.increment();
    }

    /** A client failed to show who it is. */
    void loginRefused() {
        loginsRefused.increment();
    }

    /** A call is worked on from now on. */
    void begun() {
        inProgress.increment();
    }

    /** Its answer was sent, or could not be. */
    void ended() {
        inProgress.decrement();
    }

    /** A call was answered. */
    void answered(Optional<Procedure<?, ?>> procedure, boolean failed, long nanos) {
        Counters counters = procedure.map(known -> byNumber[known.number()]).orElse(others);
        counters.answered(failed, nanos);
    }

    /** All in the text format of Prometheus, version 0.0.4. */
    String text(int clients) {
        StringBuilder text = new StringBuilder();
        family(text, "vircapsd_clients", "gauge", "Clients connected now.");
        text.append("vircapsd_clients ").append(clients).append('\n');
        family(
                text,
                "vircapsd_calls_in_progress",
                "gauge",
                "Calls that are worked on, or whose answers are being sent.");
        text.append("vircapsd_calls_in_progress ").append(inProgress.sum()).append('\n');
        family(text, "vircapsd_clients_accepted_total", "counter", "Clients that came in.");
        text.append("vircapsd_clients_accepted_total ").append(accepted.sum()).append('\n');
        family(text, "vircapsd_clients_refused_total", "counter", "Clients for whom there was no place.");
        text.append("vircapsd_clients_refused_total ").append(refused.sum()).append('\n');
        family(text, "vircapsd_logins_refused_total", "counter", "Clients that failed to show who they are.");
        text.append("vircapsd_logins_refused_total ")
                .append(loginsRefused.sum())
                .append('\n');
        family(text, "vircapsd_call_errors_total", "counter", "Calls answered with an error.");
        forEach((name, counters) -> text.append("vircapsd_call_errors_total{procedure=\"")
                .append(name)
                .append("\"} ")
                .append(counters.errors.sum())
                .append('\n'));
        family(text, "vircapsd_call_seconds", "histogram", "How long answers took, sending not counted.");
        forEach((name, counters) -> histogram(text, name, counters));
        return text.toString();
    }

    private interface Visitor {
        void visit(String name, Counters counters);
    }

    private void forEach(Visitor visitor) {
        for (Procedure<?, ?> procedure : Procedures.all()) {
            Counters counters = byNumber[procedure.number()];
            if (counters.calls.sum() > 0) {
                visitor.visit(procedure.name().toLowerCase(Locale.ROOT), counters);
            }
        }
        visitor.visit("other", others);
    }

    private static void histogram(StringBuilder text, String name, Counters counters) {
        long sum = 0;
        for (int i = 0; i < BOUNDS.length; i++) {
            sum += counters.within[i].sum();
            bucket(text, name, Double.toString(BOUNDS[i] / SECOND), sum);
        }
        long calls = counters.calls.sum();
        bucket(text, name, "+Inf", calls);
        String label = "{procedure=\"" + name + "\"} ";
        text.append("vircapsd_call_seconds_sum").append(label).append(counters.nanos.sum() / SECOND);
        text.append("\nvircapsd_call_seconds_count").append(label).append(calls).append('\n');
    }

    private static void bucket(StringBuilder text, String name, String bound, long count) {
        text.append("vircapsd_call_seconds_bucket{procedure=\"").append(name);
        text.append("\",le=\"").append(bound).append("\"} ").append(count).append('\n');
    }

    private static void family(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }
}
