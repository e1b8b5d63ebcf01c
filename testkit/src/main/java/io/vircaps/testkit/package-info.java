/**
 * What tests of several modules share: golden files compared byte for byte, and the fixture directories
 * under {@code fixtures/hosts}. Only tests may use it.
 */
@NullMarked
package io.vircaps.testkit;

import org.jspecify.annotations.NullMarked;
