package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossquote.app.Focus;
import org.crossquote.link.Grade;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Told;
import org.crossquote.text.Article;

/**
 * How the other articles tell what the reader looks at.
 *
 * @param focused what is looked at
 * @param quotation it as a quotation; empty for a passage that quotes nobody
 * @param wordings the other wordings of the same utterance, best first
 * @param facts where the same fact is told in other words, best first
 * @param missing the numbers of the articles that tell it in no words
 */
record Comparison(
        Passage focused, Optional<Quotation> quotation, List<Told> wordings, List<Told> facts, List<Integer> missing) {
    private static final MessageFile MESSAGES = MessageFile.beside(Comparison.class);

    static Comparison of(Reading reading, Focus focus) {
        List<Told> wordings = focus.told().stream().filter(Told::isUtterance).toList();
        List<Told> facts = focus.told().stream().filter(t -> !t.isUtterance()).toList();
        Passage focused = focus.passage();
        return new Comparison(
                focused,
                reading.quotationAt(focused.article(), focused.span()),
                wordings,
                facts,
                missing(reading, focused, focus.told()));
    }

    private static List<Integer> missing(Reading reading, Passage focused, List<Told> told) {
        Set<String> having = new HashSet<>(Set.of(focused.article()));
        told.stream()
                .filter(t -> t.counterpart().link().grade() != Grade.BOILERPLATE)
                .forEach(t -> having.add(t.far().article()));
        List<Integer> missing = new ArrayList<>();
        List<Article> articles = reading.collection().articles();
        for (int i = 0; i < articles.size(); i++) {
            if (!having.contains(articles.get(i).id())) {
                missing.add(i + 1);
            }
        }
        return missing;
    }

    /** Such as "Not in articles 2 and 3."; empty when every article has it. */
    String missingText() {
        if (missing.isEmpty()) {
            return "";
        }
        return MESSAGES.text("missing", missing.size(), ArticleNumbers.listed(missing));
    }
}
