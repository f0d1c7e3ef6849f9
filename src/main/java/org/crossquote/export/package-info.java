/** Takes the reader's notes along in other formats, and takes in what other people and tools wrote. Floor 5 of the house. */
@NullMarked
package org.crossquote.export;

import org.jspecify.annotations.NullMarked;
