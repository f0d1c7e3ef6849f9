package org.crossquote.quote.people;

import java.util.Locale;
import java.util.Set;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;

/** Names inside a line that are not of people of whom it tells: those of photographers and the town at the head of a report. */
final class Credits {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final String COPYRIGHT = "©";
    private static final int LONGEST_DATELINE = 9;

    private Credits() {}

    /** "Photo: Anna Bell", "(Photo by Anna Bell)", "© Anna Bell". */
    static boolean isCredited(Sentence s, Name name) {
        int before = name.from() - 1;
        boolean link = s.tag(before) == Tag.COLON || s.is(before, WordClass.BY) || s.is(before, WordClass.SENDER);
        return s.is(before, COPYRIGHT) || (link && s.is(before - 1, WordClass.PRESS));
    }

    /** "PORT ANSLEY (AP)", "PORT ANSLEY,": a name in capitals at the head of a report, most often a town. */
    static boolean isDateline(Sentence s, Name name) {
        return isInCapitals(s, name)
                && (s.tag(name.to()) == Tag.OPEN_BRACKET
                        || s.tag(name.to()) == Tag.COMMA
                        || DASHES.contains(s.token(name.to()).text()));
    }

    /** "PORT ANSLEY (AP) -", "PORT ANSLEY, Maine -": the dash says that it is a town. */
    static boolean isTown(Sentence s, Name name) {
        for (int i = name.to(); i < Math.min(s.size(), LONGEST_DATELINE); i++) {
            if (DASHES.contains(s.token(i).text())) {
                return isInCapitals(s, name);
            }
        }
        return false;
    }

    private static boolean isInCapitals(Sentence s, Name name) {
        return name.from() == 0
                && name.to() < s.size()
                && name.text().equals(name.text().toUpperCase(Locale.ROOT));
    }
}
