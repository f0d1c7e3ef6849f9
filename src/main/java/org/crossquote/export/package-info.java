/** Takes articles, findings and notes along in other formats: the door to all of them. Floor 5 of the house. */
@NullMarked
package org.crossquote.export;

import org.jspecify.annotations.NullMarked;
