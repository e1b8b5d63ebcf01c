/**
 * The types of storage pools that libvirt supports on a host.
 *
 * <p>Start at {@link io.vircaps.host.storage.StorageProbe}.
 */
@NullMarked
package io.vircaps.host.storage;

import org.jspecify.annotations.NullMarked;
