/**
 * One class an element, reading and writing side by side in document order.
 *
 * <p>Start at {@link io.vircaps.xml.element.DocumentXml}.
 */
@NullMarked
package io.vircaps.xml.element;

import org.jspecify.annotations.NullMarked;
