package org.crossquote.link.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.crossquote.text.Languages;
import org.crossquote.text.WordFile;

/**
 * What the words of a text tell, to see how much of it other texts tell too: its words without those of grammar, a name of several words as one.
 * It needs no table of how common words are. Immutable.
 */
public final class ToldWords {
    private static final Map<String, Set<String>> GRAMMAR = new ConcurrentHashMap<>();

    /** What one word or one name tells. */
    private record Unit(List<String> stems) {}

    private final String language;
    private final List<Unit> units = new ArrayList<>();
    private final Set<String> stems = new HashSet<>();

    private ToldWords(String text, String language) {
        this.language = Languages.has(Vocabularies.PART, language) ? language : Languages.first();
        Set<String> grammar = GRAMMAR.computeIfAbsent(this.language, ToldWords::grammar);
        List<String> name = new ArrayList<>();
        int end = 0;
        WordScanner words = new WordScanner(text, 0, text.length());
        while (words.next()) {
            String word = text.substring(words.start(), words.end());
            String folded = WordForms.folded(word);
            boolean isName = Character.isUpperCase(word.codePointAt(0));
            if (!isName || !text.substring(end, words.start()).isBlank()) {
                addUnit(name);
            }
            end = words.end();
            if (grammar.contains(folded) || folded.length() == 1 && !WordForms.isNumber(word)) {
                addUnit(name);
                continue;
            }
            name.add(WordForms.stem(folded));
            if (!isName) {
                addUnit(name);
            }
        }
        addUnit(name);
    }

    private void addUnit(List<String> name) {
        if (!name.isEmpty()) {
            units.add(new Unit(List.copyOf(name)));
            stems.addAll(name);
            name.clear();
        }
    }

    private static Set<String> grammar(String language) {
        return WordFile.read(Vocabularies.PART, Languages.fileName(language)).words("function");
    }

    /**
     * What a text tells.
     *
     * @param language ISO 639-1; a text of one that is not known is read as the first language is
     */
    public static ToldWords of(String text, String language) {
        return new ToldWords(text, language);
    }

    /** How many words and names tell something. */
    public int size() {
        return units.size();
    }

    /**
     * How many of its words and names others tell, of a name the part that they have; a word of the same meaning is the same.
     *
     * @return 0 to {@link #size()}
     */
    public double toldBy(Collection<ToldWords> others) {
        double told = 0;
        for (Unit unit : units) {
            long known = unit.stems().stream()
                    .filter(stem -> others.stream().anyMatch(other -> other.tells(stem, language)))
                    .count();
            told += (double) known / unit.stems().size();
        }
        return told;
    }

    /** Whether others have every number that stands in it in figures: who gives another one tells something else. */
    public boolean hasNumbersIn(Collection<ToldWords> others) {
        return stems.stream()
                .filter(stem -> Character.isDigit(stem.charAt(0)))
                .allMatch(number -> others.stream().anyMatch(other -> other.stems.contains(number)));
    }

    private boolean tells(String stem, String itsLanguage) {
        return stems.contains(stem)
                || language.equals(Languages.first())
                        && language.equals(itsLanguage)
                        && stems.stream().anyMatch(own -> Meanings.KNOWN.areNear(own, stem));
    }
}
