/**
 * The daemon {@code vircapsd}: it answers libvirt's own clients over libvirt's wire protocol, and changes nothing.
 *
 * <p>Start at {@link io.vircaps.daemon.Main} for how it is set up, at {@link io.vircaps.daemon.Client} for one
 * conversation, at {@link io.vircaps.daemon.Answers} for what is answered.
 */
@NullMarked
package io.vircaps.daemon;

import org.jspecify.annotations.NullMarked;
