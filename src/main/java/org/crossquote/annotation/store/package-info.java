/** Keeps annotations on disk so that none is lost: atomic saves, backups, merging, salvage. */
@NullMarked
package org.crossquote.annotation.store;

import org.jspecify.annotations.NullMarked;
