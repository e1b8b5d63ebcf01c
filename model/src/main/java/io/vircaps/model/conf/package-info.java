/**
 * libvirt's configuration files: text in, settings out. Nothing here opens a file.
 *
 * <p>Start at {@link io.vircaps.model.conf.LibvirtConf}.
 */
@NullMarked
package io.vircaps.model.conf;

import org.jspecify.annotations.NullMarked;
