package org.crossquote.witness;

import java.util.Locale;
import org.crossquote.quote.Evidence;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.people.Description;

/** Whether a description means somebody who is known: the governor, Kelland's governor; not a governor, nor governors. */
final class Definite {
    private static final int SHORTEST_PLURAL = 4;

    private Definite() {}

    static boolean isOne(Quotation q, Description role, OfficeWords words) {
        Evidence mention = q.mention();
        if (mention == null) {
            return false;
        }
        String first = mention.text().strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
        boolean plural = role.head().length() >= SHORTEST_PLURAL
                && words.pluralEndings().stream().anyMatch(role.head()::endsWith)
                && words.noPluralEndings().stream().noneMatch(role.head()::endsWith);
        boolean bare = role.words().size() < 2 && first.equals(role.head()) && isLower(mention.text());
        return !words.indefinite().contains(first) && !plural && !bare;
    }

    /** "director said": a bare noun in small letters is nobody known. */
    private static boolean isLower(String words) {
        return Character.isLowerCase(words.strip().codePointAt(0));
    }
}
