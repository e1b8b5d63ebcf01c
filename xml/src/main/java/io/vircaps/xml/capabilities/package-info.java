/**
 * One class for each element of the capabilities document, which reads and writes it.
 *
 * <p>Start at {@link io.vircaps.xml.capabilities.DocumentXml}.
 */
@NullMarked
package io.vircaps.xml.capabilities;

import org.jspecify.annotations.NullMarked;
