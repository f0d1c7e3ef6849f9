/** The commands that a person can give: what menus, keys, palette and key sheet are made from. */
@NullMarked
package org.crossquote.app.action;

import org.jspecify.annotations.NullMarked;
