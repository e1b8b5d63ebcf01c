/** Tests of connections, with engines scripted in the test. */
@NullMarked
package io.vircaps.connect;

import org.jspecify.annotations.NullMarked;
