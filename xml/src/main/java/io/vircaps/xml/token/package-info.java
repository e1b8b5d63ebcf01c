/**
 * XML as tokens: a push writer that owns every byte, and a pull reader with bounds, paths and unknown parts.
 *
 * <p>Start at {@link io.vircaps.xml.token.XmlWriter}.
 */
@NullMarked
package io.vircaps.xml.token;

import org.jspecify.annotations.NullMarked;
