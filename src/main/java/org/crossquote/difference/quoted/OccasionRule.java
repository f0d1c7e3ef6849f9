package org.crossquote.difference.quoted;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.difference.words.DifferenceWord;
import org.crossquote.difference.words.DifferenceWords;
import org.crossquote.link.Grade;
import org.crossquote.link.claim.WordKind;
import org.crossquote.message.Message;
import org.crossquote.text.Span;

/** Words that one article takes from long ago, and the other puts beside what was said now. */
public final class OccasionRule implements QuotedRule {
    /** Fewer words are said again on any occasion. */
    private static final int FEWEST_WORDS = 5;

    private final SpeakerNames names;

    /** @param names compares the names of speakers */
    public OccasionRule(SpeakerNames names) {
        this.names = names;
    }

    @Override
    public Optional<Difference> difference(QuotedPair pair) {
        if (pair.link().grade() == Grade.REPORTED
                || Math.min(words(pair.a()), words(pair.b())) < FEWEST_WORDS
                || !names.mayBeOne(pair.a().quotation(), pair.b().quotation())) {
            return Optional.empty();
        }
        boolean a = isLongAgo(pair.a());
        boolean b = isLongAgo(pair.b());
        if (a == b) {
            return Optional.empty();
        }
        QuotedPlace then = a ? pair.a() : pair.b();
        QuotedPlace now = a ? pair.b() : pair.a();
        if (!isNow(now, then)) {
            return Optional.empty();
        }
        return Optional.of(pair.difference(
                DifferenceKind.OCCASION, piece(pair.a()), piece(pair.b()), 0.7, Message.of("other-occasion")));
    }

    private static int words(QuotedPlace place) {
        return QuotedPlace.folded(place.quotation().exact()).size();
    }

    private static Span piece(QuotedPlace place) {
        return place.quotation().span();
    }

    /** Whether the sentence around the quotation, or the one before it, says that this was some time ago. */
    private static boolean isLongAgo(QuotedPlace place) {
        List<String> around = QuotedPlace.folded(place.around());
        List<String> before = QuotedPlace.folded(sentenceBefore(place));
        DifferenceWords words = place.words();
        List<String> behind = QuotedPlace.folded(place.behind());
        boolean then = around.stream().anyMatch(word -> words.is(DifferenceWord.THEN, word));
        boolean dated =
                around.stream().anyMatch(word -> place.language().claims().is(WordKind.WEEKDAY, word));
        return !dated && (isAgo(words, behind) || then && isAgo(words, before));
    }

    private static boolean isAgo(DifferenceWords words, List<String> text) {
        for (int i = 1; i < text.size(); i++) {
            boolean ago =
                    words.is(DifferenceWord.LONG_AGO, text.get(i - 1)) && words.is(DifferenceWord.AGO, text.get(i))
                            || i > 1
                                    && words.is(DifferenceWord.LONG_AGO, text.get(i))
                                    && (words.is(DifferenceWord.AGO, text.get(i - 1))
                                            || words.is(DifferenceWord.AGO, text.get(i - 2)));
            boolean last = words.is(DifferenceWord.PAST_TIME, text.get(i - 1))
                    && words.is(DifferenceWord.PAST_UNIT, text.get(i));
            if (ago || last) {
                return true;
            }
        }
        return false;
    }

    /** What the paragraph tells before the sentence with the quotation. */
    private static String sentenceBefore(QuotedPlace place) {
        Span paragraph = place.paragraph();
        String text = place.article().text();
        int end = place.quotation().span().start() - place.before().length();
        String told = text.substring(paragraph.start(), Math.max(paragraph.start(), end))
                .stripTrailing();
        int stop = Math.max(told.lastIndexOf(". ", Math.max(0, told.length() - 2)), told.lastIndexOf("” "));
        return told.substring(stop + 1);
    }

    /** Whether the words stand as if said now: behind others in one paragraph, or on an occasion that the other article does not name. */
    private static boolean isNow(QuotedPlace now, QuotedPlace then) {
        Span paragraph = now.paragraph();
        String before = now.article()
                .text()
                .substring(
                        paragraph.start(),
                        Math.max(paragraph.start(), now.quotation().span().start()));
        boolean behindOthers =
                before.contains("”") || before.contains("»") || before.contains("“") && before.contains("\"");
        Set<String> here = occasions(now.words(), QuotedPlace.folded(now.around()));
        Set<String> there = occasions(then.words(), QuotedPlace.folded(then.around()));
        return behindOthers || !here.isEmpty() && !there.containsAll(here);
    }

    private static Set<String> occasions(DifferenceWords words, List<String> around) {
        Set<String> occasions = new TreeSet<>();
        around.forEach(word -> occasions.add(words.occasion(word)));
        occasions.remove("");
        return occasions;
    }
}
