/**
 * Domain capabilities: what a domain of one emulator, domain type, architecture and machine type can have.
 *
 * <p>Start at {@link io.vircaps.model.domain.DomainCapabilities}.
 */
@NullMarked
package io.vircaps.model.domain;

import org.jspecify.annotations.NullMarked;
