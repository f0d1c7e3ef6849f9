/** What the window tells of itself: guide, legend of the marks, version and licences. */
@NullMarked
package org.crossquote.app.help;

import org.jspecify.annotations.NullMarked;
