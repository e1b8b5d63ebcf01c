/**
 * Programs that a user of the library would write.
 */
@NullMarked
package io.vircaps.examples;

import org.jspecify.annotations.NullMarked;
