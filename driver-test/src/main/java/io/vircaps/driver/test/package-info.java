/**
 * The driver of {@code test:///default} and {@code test:///path/file.xml}: documents without a host.
 */
@NullMarked
package io.vircaps.driver.test;

import org.jspecify.annotations.NullMarked;
