/**
 * Elements of {@code <domainCapabilities>}.
 *
 * <p>Start at {@link io.vircaps.xml.domain.CpuModesXml}.
 */
@NullMarked
package io.vircaps.xml.domain;

import org.jspecify.annotations.NullMarked;
