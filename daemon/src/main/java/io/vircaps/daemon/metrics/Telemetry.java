package io.vircaps.daemon.metrics;

/**
 * Where the daemon reports what happens.
 *
 * @param log     the log
 * @param metrics the counters
 */
public record Telemetry(EventLog log, Metrics metrics) {}
