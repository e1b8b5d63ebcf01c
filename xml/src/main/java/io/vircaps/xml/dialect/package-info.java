/**
 * What each libvirt release wrote and how: one table.
 *
 * <p>Start at {@link io.vircaps.xml.dialect.Since}.
 */
@NullMarked
package io.vircaps.xml.dialect;

import org.jspecify.annotations.NullMarked;
