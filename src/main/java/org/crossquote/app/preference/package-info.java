/** What is remembered from one start to the next, a section for each part of the program. */
@NullMarked
package org.crossquote.app.preference;

import org.jspecify.annotations.NullMarked;
