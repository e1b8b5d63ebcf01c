/** Tests of what drivers are made of. */
@NullMarked
package io.vircaps.connect.spi;

import org.jspecify.annotations.NullMarked;
