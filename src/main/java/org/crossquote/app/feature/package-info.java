/** How a feature comes into the window: what the window offers, and what a feature gives. */
@NullMarked
package org.crossquote.app.feature;

import org.jspecify.annotations.NullMarked;
