/** Saved web pages: the article without what stands around it, and what the page says of it. */
@NullMarked
package org.crossquote.source.web;

import org.jspecify.annotations.NullMarked;
