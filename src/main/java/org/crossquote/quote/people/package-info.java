/** Who is named in an article: names, roles, pronouns, and whom they mean. */
@NullMarked
package org.crossquote.quote.people;

import org.jspecify.annotations.NullMarked;
