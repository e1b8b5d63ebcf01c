/**
 * Which storage pools libvirt could make on a host.
 *
 * <p>Start at {@link io.vircaps.host.storage.StorageProbe}.
 */
@NullMarked
package io.vircaps.host.storage;

import org.jspecify.annotations.NullMarked;
