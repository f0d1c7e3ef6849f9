/**
 * The door that every format comes through: what a reader of files takes, gives and says when it cannot. The sentences of all
 * readers stand in {@code messages.properties} beside this package.
 */
@NullMarked
package org.crossquote.source.format;

import org.jspecify.annotations.NullMarked;
