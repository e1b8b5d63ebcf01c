/**
 * Storage pools: of the storage driver's part of capabilities, and of the document of their own.
 *
 * <p>Start at {@link io.vircaps.model.pool.StoragePoolType}; {@link io.vircaps.model.pool.StoragePool} is the older
 * form.
 */
@NullMarked
package io.vircaps.model.pool;

import org.jspecify.annotations.NullMarked;
