/**
 * What can be wrong with a document: too large, not XML, or XML with an invalid value.
 *
 * <p>Start at {@link io.vircaps.xml.error.XmlException}.
 */
@NullMarked
package io.vircaps.xml.error;

import org.jspecify.annotations.NullMarked;
