/** The start page: what was open lately, the articles that come with the program, and the ways to open others. */
@NullMarked
package org.crossquote.app.startpage;

import org.jspecify.annotations.NullMarked;
