/** Reads and writes annotations as W3C Web Annotations (JSON-LD), and reads what other tools write. */
@NullMarked
package org.crossquote.annotation.jsonld;

import org.jspecify.annotations.NullMarked;
