/**
 * What only the installed command needs: the calls its AOT cache is trained with.
 * Everything else of this module is shell: {@code src/main/sh} is what users run, {@code src/build} lays it out.
 * Start with {@code src/main/sh/launch.sh}.
 */
@NullMarked
package io.vircaps.dist;

import org.jspecify.annotations.NullMarked;
