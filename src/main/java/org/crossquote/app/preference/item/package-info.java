/** What a feature gives to the page of preferences: single things that the reader can choose, and the controls for them. */
@NullMarked
package org.crossquote.app.preference.item;

import org.jspecify.annotations.NullMarked;
