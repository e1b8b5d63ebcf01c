/**
 * What a domain can be given: the parts of libvirt's domain capabilities document, in its order.
 *
 * <p>Start at {@link io.vircaps.model.domain.DomainCapabilities}.
 */
@NullMarked
package io.vircaps.model.domain;

import org.jspecify.annotations.NullMarked;
