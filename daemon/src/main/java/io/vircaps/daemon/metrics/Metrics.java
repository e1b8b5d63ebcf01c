package io.vircaps.daemon.metrics;

import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counters since the start. Procedures that are not in the table are counted together, which bounds the number of
 * labels.
 */
public final class Metrics {
    private static final double SECOND = 1e9;
    /** Upper bounds of the histogram buckets in nanoseconds. */
    private static final long[] BOUNDS = {100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000};

    private final CallCounters[] byNumber = new CallCounters[Procedures.HIGHEST + 1];
    private final CallCounters others = new CallCounters();
    private final LongAdder inProgress = new LongAdder();
    private final LongAdder accepted = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder loginsRefused = new LongAdder();

    /** The counters of one procedure. */
    private static final class CallCounters {
        private final LongAdder calls = new LongAdder();
        private final LongAdder errors = new LongAdder();
        private final LongAdder nanos = new LongAdder();
        private final LongAdder[] within = new LongAdder[BOUNDS.length];

        CallCounters() {
            for (int i = 0; i < within.length; i++) {
                within[i] = new LongAdder();
            }
        }

        void handled(boolean failed, long took) {
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

    /** Counters that start at 0. */
    public Metrics() {
        for (Procedure<?, ?> procedure : Procedures.all()) {
            byNumber[procedure.number()] = new CallCounters();
        }
    }

    /** A connection was accepted. */
    public void accepted() {
        accepted.increment();
    }

    /** A connection was closed at once because of a limit on clients. */
    public void refused() {
        refused.increment();
    }

    /** An authentication failed. */
    public void loginRefused() {
        loginsRefused.increment();
    }

    /** A call is in progress from now on. */
    public void begun() {
        inProgress.increment();
    }

    /** The call is no longer in progress: its reply was sent, or could not be. */
    public void ended() {
        inProgress.decrement();
    }

    /** A call was handled. */
    public void handled(Optional<Procedure<?, ?>> procedure, boolean failed, long nanos) {
        CallCounters counters = procedure.map(known -> byNumber[known.number()]).orElse(others);
        counters.handled(failed, nanos);
    }

    /** All metrics in the text format of Prometheus, version 0.0.4. */
    public String text(int clients) {
        StringBuilder text = new StringBuilder();
        family(text, "vircapsd_clients", "gauge", "Clients connected now.");
        text.append("vircapsd_clients ").append(clients).append('\n');
        family(
                text,
                "vircapsd_calls_in_progress",
                "gauge",
                "Calls in progress, including those whose replies are being sent.");
        text.append("vircapsd_calls_in_progress ").append(inProgress.sum()).append('\n');
        family(text, "vircapsd_clients_accepted_total", "counter", "Connections accepted.");
        text.append("vircapsd_clients_accepted_total ").append(accepted.sum()).append('\n');
        family(
                text,
                "vircapsd_clients_refused_total",
                "counter",
                "Connections closed at once because of a limit on clients.");
        text.append("vircapsd_clients_refused_total ").append(refused.sum()).append('\n');
        family(text, "vircapsd_logins_refused_total", "counter", "Failed authentications.");
        text.append("vircapsd_logins_refused_total ")
                .append(loginsRefused.sum())
                .append('\n');
        family(text, "vircapsd_call_errors_total", "counter", "Calls that failed.");
        forEach((name, counters) -> text.append("vircapsd_call_errors_total{procedure=\"")
                .append(name)
                .append("\"} ")
                .append(counters.errors.sum())
                .append('\n'));
        family(text, "vircapsd_call_seconds", "histogram", "Duration of calls in seconds, without sending the reply.");
        forEach((name, counters) -> histogram(text, name, counters));
        return text.toString();
    }

    private interface Visitor {
        void visit(String name, CallCounters counters);
    }

    private void forEach(Visitor visitor) {
        for (Procedure<?, ?> procedure : Procedures.all()) {
            CallCounters counters = byNumber[procedure.number()];
            if (counters.calls.sum() > 0) {
                visitor.visit(procedure.name().toLowerCase(Locale.ROOT), counters);
            }
        }
        visitor.visit("other", others);
    }

    private static void histogram(StringBuilder text, String name, CallCounters counters) {
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
