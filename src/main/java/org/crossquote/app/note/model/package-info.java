/** The notes of the open collection: opened, placed in the articles, changed, saved. */
@NullMarked
package org.crossquote.app.note.model;

import org.jspecify.annotations.NullMarked;
