/**
 * Elements of {@code <domainCapabilities>}: one class for each family, reading and writing beside each other.
 *
 * <p>Start at {@link io.vircaps.xml.domain.DomainDocumentXml}.
 */
@NullMarked
package io.vircaps.xml.domain;

import org.jspecify.annotations.NullMarked;
