package io.vircaps.daemon.client;

import io.vircaps.daemon.config.ClientLimits;
import io.vircaps.daemon.dispatch.Dispatcher;
import io.vircaps.daemon.dispatch.ServedEngines;
import io.vircaps.daemon.metrics.Telemetry;
import java.util.concurrent.Executor;

/**
 * What all client connections share.
 *
 * @param dispatcher finds the handlers of calls
 * @param engines    the engines that clients can open
 * @param limits     the limits on each client
 * @param telemetry  log and metrics
 * @param threads    starts a thread for a call that may block
 */
public record ClientServices(
        Dispatcher dispatcher, ServedEngines engines, ClientLimits limits, Telemetry telemetry, Executor threads) {}
