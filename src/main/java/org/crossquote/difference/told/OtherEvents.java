package org.crossquote.difference.told;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossquote.difference.told.NameRule.NameRun;
import org.crossquote.difference.words.DifferenceWord;

/**
 * Whether two articles tell of two events that only resemble each other, such as two fires: by the names and days that both tell. That one
 * thing is another is a difference between two accounts; that several are is none.
 */
record OtherEvents(boolean areOther, boolean mayBeOther) {
    /** So many names in both articles, none of them shared, are not those of one event. */
    private static final int MANY = 2;

    static OtherEvents of(TaggedArticle a, TaggedArticle b) {
        Names ofA = Names.in(a);
        Names ofB = Names.in(b);
        int fewer = Math.min(ofA.runs().size(), ofB.runs().size());
        long shared = ofA.runs().stream().filter(ofB::has).count();
        boolean isNoneShared = fewer > 0 && shared == 0;
        boolean otherDays = haveOtherDays(a, b);
        boolean otherPlaces = ofA.places() && ofB.places();
        boolean areOther = isNoneShared && (fewer >= MANY || otherDays)
                || otherDays && otherPlaces && shared * 2 <= fewer && fewer >= MANY;
        return new OtherEvents(areOther, areOther || isNoneShared && otherPlaces);
    }

    /** Whether each article names days, and none that the other's could be. */
    private static boolean haveOtherDays(TaggedArticle a, TaggedArticle b) {
        List<Day> ofA = days(a);
        List<Day> ofB = days(b);
        return !ofA.isEmpty()
                && !ofB.isEmpty()
                && ofA.stream().allMatch(x -> ofB.stream().allMatch(x::contradicts));
    }

    private static List<Day> days(TaggedArticle article) {
        return article.sentences().stream()
                .flatMap(sentence -> sentence.days().stream())
                .toList();
    }

    /**
     * The names of an article.
     *
     * @param runs the folded words of each
     * @param places whether one of them is that of a place
     */
    private record Names(List<Set<String>> runs, boolean places) {
        static Names in(TaggedArticle article) {
            List<Set<String>> runs = new ArrayList<>();
            boolean places = false;
            for (ToldSentence sentence : article.sentences()) {
                for (NameRun run : NameRun.in(sentence)) {
                    Set<String> words = new HashSet<>(run.words(article.article()));
                    if (run.from() > sentence.from() && !runs.contains(words)) {
                        runs.add(words);
                    }
                    places |= sentence.is(run.from() - 1, DifferenceWord.PLACE);
                }
            }
            return new Names(runs, places);
        }

        boolean has(Set<String> run) {
            return runs.stream().anyMatch(other -> other.stream().anyMatch(run::contains));
        }
    }
}
