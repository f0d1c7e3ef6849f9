/** What breaks: how it is told on, and the log that it is written to. Floor 0 of the house. */
@NullMarked
package org.crossquote.fault;

import org.jspecify.annotations.NullMarked;
