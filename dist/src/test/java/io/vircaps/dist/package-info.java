/**
 * The launcher, run as users run it: {@link io.vircaps.dist.JavaChoiceTest} with scripts in place of Javas,
 * {@link io.vircaps.dist.SourceTreeTest} with a script in place of Maven, and, once all is laid out,
 * {@link io.vircaps.dist.InstalledIT} with the real ones.
 */
@NullMarked
package io.vircaps.dist;

import org.jspecify.annotations.NullMarked;
