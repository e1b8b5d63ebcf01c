/** Tests of the JSON forms, against docs/capabilities.schema.json. */
@NullMarked
package io.vircaps.output;

import org.jspecify.annotations.NullMarked;
