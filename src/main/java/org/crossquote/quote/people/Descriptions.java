package org.crossquote.quote.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Token;
import org.crossquote.quote.words.WordClass;

/** Reads the nouns, titles and countries that an article puts beside a name. */
final class Descriptions {
    private static final int DESCRIPTION_LENGTH = 14;

    private final Lexicon lexicon;
    private final Countries countries;

    Descriptions(Lexicon lexicon, Countries countries) {
        this.lexicon = lexicon;
        this.countries = countries;
    }

    /** What the article puts beside the name in [start, end): the words from {@code from} on, and an apposition. */
    Set<String> beside(Sentence s, int from, int start, int end) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < start; i++) {
            addWord(s.token(i), words);
        }
        for (int i = from - 1; i >= Math.max(0, from - 4) && (s.tag(i) == Tag.NOUN || s.tag(i) == Tag.NAME); i--) {
            addWord(s.token(i), words);
        }
        if (from >= 2 && s.tag(from - 1) == Tag.POSSESSIVE && start > from) {
            addWord(s.token(from - 2), words);
        }
        if (s.tag(from - 1) == Tag.COMMA && (s.tag(end) == Tag.COMMA || s.tag(end) == Tag.PUNCTUATION)) {
            roleBefore(s, from - 2, words);
        }
        if (s.tag(end) == Tag.OPEN_BRACKET && s.tag(end + 1) == Tag.NAME && s.tag(end + 2) == Tag.CLOSE_BRACKET) {
            addWord(s.token(end + 1), words);
        }
        if (s.tag(end) == Tag.COMMA && s.tag(end + 1) != Tag.VERB) {
            apposition(s, end + 1, words);
        }
        return words;
    }

    /** The words of "the mayor of the town" before a name that stands between commas, when they hold a role. */
    private void roleBefore(Sentence s, int last, Set<String> words) {
        Set<String> seen = new HashSet<>();
        boolean role = false;
        for (int i = last; i >= Math.max(0, last - DESCRIPTION_LENGTH) && isPartOfRole(s.tag(i)); i--) {
            addWord(s.token(i), seen);
            role |= lexicon.role(s.token(i)) != null || lexicon.title(s.token(i)) != null;
        }
        if (role) {
            words.addAll(seen);
        }
    }

    private static boolean isPartOfRole(Tag tag) {
        return tag.isNominal() || tag == Tag.DETERMINER || tag == Tag.PREPOSITION;
    }

    /** The words of "the mayor of the town" behind a name, when they begin like a description and hold a role. */
    private void apposition(Sentence s, int from, Set<String> words) {
        int i = from;
        if (s.is(i, WordClass.WHO) && s.is(i + 1, WordClass.BE)) {
            i += 2;
        }
        Set<String> seen = new HashSet<>();
        boolean role = false;
        int end = Math.min(s.size(), from + DESCRIPTION_LENGTH);
        for (;
                i < end
                        && s.tag(i) != Tag.COMMA
                        && s.tag(i) != Tag.PUNCTUATION
                        && s.tag(i) != Tag.VERB
                        && s.tag(i) != Tag.QUOTE;
                i++) {
            addWord(s.token(i), seen);
            role |= lexicon.role(s.token(i)) != null;
        }
        if (role) {
            words.addAll(seen);
        }
    }

    private void addWord(Token t, Set<String> words) {
        if (!t.isWord() || (t.isFunctionWord() && countries.of(t.lower()) == null)) {
            return;
        }
        String country = countries.of(t.lower());
        List<String> title = lexicon.title(t);
        words.add(
                country != null
                        ? country
                        : title != null && title.size() > 1
                                ? title.get(1)
                                : t.lower().toLowerCase(Locale.ROOT));
    }

    /** The words that describe somebody in a noun phrase, countries under one name, titles in full. */
    Set<String> in(Sentence s, int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            String pair = i + 1 < to
                    ? countries.of(s.token(i).lower() + " " + s.token(i + 1).lower())
                    : null;
            if (pair != null) {
                words.add(pair);
                i++;
            } else {
                addWord(s.token(i), words);
            }
        }
        return words;
    }
}
