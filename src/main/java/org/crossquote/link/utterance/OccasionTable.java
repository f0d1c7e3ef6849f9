package org.crossquote.link.utterance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crossquote.link.Occasions;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.WordRange;

/** Tells when the texts name different occasions for the same words: a note here, a call there. */
public final class OccasionTable {
    private static final String TABLE = "occasions.txt";

    private final Map<String, String> occasionOfWord;

    private OccasionTable(Map<String, String> occasionOfWord) {
        this.occasionOfWord = Map.copyOf(occasionOfWord);
    }

    /** The table that the program brings along. */
    public static OccasionTable bundled() {
        Map<String, String> occasions = new HashMap<>();
        try (InputStream in = OccasionTable.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + TABLE + " is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> addLine(line, occasions));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE + " of the program", e);
        }
        return new OccasionTable(occasions);
    }

    private static void addLine(String line, Map<String, String> occasions) {
        int colon = line.indexOf(':');
        String occasion = line.substring(0, colon);
        for (String word : line.substring(colon + 1).strip().split(" ")) {
            occasions.put(word, occasion);
        }
    }

    /** The different occasions of two quotations; nothing when a text does not say or they agree. */
    Optional<Occasions> difference(WordRange a, WordRange b) {
        Set<String> ofA = of(a);
        Set<String> ofB = of(b);
        boolean differ = !ofA.isEmpty() && !ofB.isEmpty() && ofA.stream().noneMatch(ofB::contains);
        return differ ? Optional.of(new Occasions(String.join(", ", ofA), String.join(", ", ofB))) : Optional.empty();
    }

    /** The occasions that the sentence around a quotation names; what is quoted itself names none. */
    private Set<String> of(WordRange quotation) {
        IndexedArticle article = quotation.article();
        int from = article.sentenceStart(article.sentenceOf(quotation.from()));
        int to = article.sentenceStart(article.sentenceOf(quotation.to() - 1) + 1);
        Set<String> occasions = new TreeSet<>();
        for (int i = from; i < to; i++) {
            String occasion = article.quotationOf(i) >= 0
                    ? null
                    : occasionOfWord.get(article.word(i).toLowerCase(Locale.ROOT));
            if (occasion != null) {
                occasions.add(occasion);
            }
        }
        return occasions;
    }
}
