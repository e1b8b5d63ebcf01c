/**
 * What can be said of a document: as JSON, as a diff to another, explained, validated.
 */
@NullMarked
package io.vircaps.report;

import org.jspecify.annotations.NullMarked;
