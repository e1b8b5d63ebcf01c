/**
 * Calls and their handlers: which procedure a call is for, who may call it, and the payload of the reply.
 *
 * <p>Start at {@link io.vircaps.daemon.dispatch.Dispatcher}.
 */
@NullMarked
package io.vircaps.daemon.dispatch;

import org.jspecify.annotations.NullMarked;
