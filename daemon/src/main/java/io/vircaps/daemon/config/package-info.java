/**
 * The configuration of the daemon: command line, configuration file, SASL users, and the checks on these files.
 *
 * <p>Start at {@link io.vircaps.daemon.config.DaemonConfig}.
 */
@NullMarked
package io.vircaps.daemon.config;

import org.jspecify.annotations.NullMarked;
