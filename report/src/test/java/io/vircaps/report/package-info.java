/** Tests of the JSON forms, against docs/capabilities.schema.json. */
@NullMarked
package io.vircaps.report;

import org.jspecify.annotations.NullMarked;
