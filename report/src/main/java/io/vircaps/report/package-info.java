/**
 * What is answered as JSON: documents and the small answers of a connection.
 *
 * <p>Start at {@link io.vircaps.report.CapabilitiesJson}; its form is described by docs/capabilities.schema.json.
 */
@NullMarked
package io.vircaps.report;

import org.jspecify.annotations.NullMarked;
