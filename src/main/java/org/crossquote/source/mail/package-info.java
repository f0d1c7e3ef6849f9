/** E-mail, and pages that are saved as e-mail: MHTML. */
@NullMarked
package org.crossquote.source.mail;

import org.jspecify.annotations.NullMarked;
