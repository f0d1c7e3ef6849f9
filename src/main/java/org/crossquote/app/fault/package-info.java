/** What the reader sees when something broke. */
@NullMarked
package org.crossquote.app.fault;

import org.jspecify.annotations.NullMarked;
