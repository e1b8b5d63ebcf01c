/** Tests of what the processor tells. */
@NullMarked
package io.vircaps.kernel.cpu;

import org.jspecify.annotations.NullMarked;
