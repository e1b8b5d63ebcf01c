/** What the tests of this module have in common. */
@NullMarked
package io.vircaps.cpu;

import org.jspecify.annotations.NullMarked;
