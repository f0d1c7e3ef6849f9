package org.crossquote.app.panel;

import java.util.StringJoiner;
import org.crossquote.app.Enumerations;
import org.crossquote.app.PlaceWords;
import org.crossquote.quote.Evidence;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.SpeakerSureness;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/** Who says something, how, and where, in words for the reader. */
final class AttributionWords {
    private AttributionWords() {}

    /** The names of those who say it, such as "Ann Lee and Tom Roe?"; never empty. */
    static String speakers(Quotation quotation) {
        String names =
                quotation.speakers().isEmpty() ? WhyEmpty.text("nobody") : Enumerations.joined(quotation.speakers());
        return SpeakerSureness.isUnsure(quotation) ? names + "?" : names;
    }

    /** How it is said and where, such as "Lee told · paragraph 22". */
    static String manner(Quotation quotation, Article article) {
        StringJoiner parts = new StringJoiner(" · ");
        String words = evidence(quotation.mention(), quotation.cue());
        if (!words.isEmpty()) {
            parts.add(words);
        }
        parts.add(PlaceWords.of(article, quotation.span()));
        return parts.toString();
    }

    private static String evidence(@Nullable Evidence mention, @Nullable Evidence cue) {
        if (mention == null || cue == null) {
            return mention != null ? mention.text() : cue != null ? cue.text() : "";
        }
        boolean mentionFirst = mention.span().compareTo(cue.span()) <= 0;
        Evidence first = mentionFirst ? mention : cue;
        Evidence second = mentionFirst ? cue : mention;
        if (first.span().contains(second.span())) {
            return first.text();
        }
        boolean adjacent = second.span().start() - first.span().end() <= 1;
        return first.text() + (adjacent ? " " : " … ") + second.text();
    }
}
