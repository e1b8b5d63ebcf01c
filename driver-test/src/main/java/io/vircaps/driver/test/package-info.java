/**
 * libvirt's mock engine: a host and guests that are made up, the same on every machine but for the IOMMU.
 *
 * <p>Start at {@link io.vircaps.driver.test.TestDriver}.
 */
@NullMarked
package io.vircaps.driver.test;

import org.jspecify.annotations.NullMarked;
