/**
 * The capabilities document as libvirt's XML: reader, writer and the table of what each dialect has.
 * The model does not depend on it.
 */
@NullMarked
package io.vircaps.xml;

import org.jspecify.annotations.NullMarked;
