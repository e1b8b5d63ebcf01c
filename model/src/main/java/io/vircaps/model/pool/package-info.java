/**
 * Storage pool types of the storage driver's document.
 *
 * <p>Start at {@link io.vircaps.model.pool.StoragePool}.
 */
@NullMarked
package io.vircaps.model.pool;

import org.jspecify.annotations.NullMarked;
