/** Work that takes long: how far it is, whether it goes on, and how all cores do it. */
@NullMarked
package org.crossquote.work;

import org.jspecify.annotations.NullMarked;
