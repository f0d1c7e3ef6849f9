package org.crossquote.date.rule;

import java.time.LocalDate;
import org.crossquote.date.words.DateWord;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/** A day that is counted from the one told before: "the next day", "am Tag zuvor". */
final class NarrativeRule implements DateRule {
    @Override
    public @Nullable Found at(Scene scene, int at) {
        int length = scene.length(DateWord.NARRATIVE, at);
        int next = at + length;
        boolean isAnchored = scene.is(DateWord.ARTICLE, next)
                || scene.is(DateWord.DAY_OF, next)
                || scene.is(DateWord.COMPARED, next);
        if (length == 0 || isAnchored) {
            return null;
        }
        LocalDate last = scene.lastDay();
        boolean isSame = scene.number(DateWord.NARRATIVE, at) == 0;
        if (isSame && last == null) {
            return null; // "that day" of something that has no date is none
        }
        Message why = last == null ? Message.of("narrative-unknown") : Message.of("narrative", last.toString());
        LocalDate day = last == null ? null : last.plusDays(scene.number(DateWord.NARRATIVE, at));
        return new Found(at, at + length, ArticleDay.value(day), true, why);
    }
}
