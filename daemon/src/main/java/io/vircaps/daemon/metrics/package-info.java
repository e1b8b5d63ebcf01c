/**
 * What the daemon reports about itself: the log, the metrics, and the HTTP server for metrics and health.
 *
 * <p>Start at {@link io.vircaps.daemon.metrics.Metrics}.
 */
@NullMarked
package io.vircaps.daemon.metrics;

import org.jspecify.annotations.NullMarked;
