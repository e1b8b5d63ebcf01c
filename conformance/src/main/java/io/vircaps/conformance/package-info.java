/**
 * Runs libvirt's own test cases against us and prints one line a family.
 */
@NullMarked
package io.vircaps.conformance;

import org.jspecify.annotations.NullMarked;
