package org.crossquote.export.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crossquote.link.Sureness;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.DisplayFilter;

/** Says what was chosen, so that nobody takes a part for the whole. */
final class ChoiceWords {
    private static final MessageFile MESSAGES = MessageFile.beside(ChoiceWords.class);

    /** More numbers than these nobody reads. */
    private static final int MOST_NUMBERS = 24;

    private final Excerpt excerpt;
    private final ExportChoice choice;
    private final Locale language;

    ChoiceWords(Excerpt excerpt, ExportChoice choice, Locale language) {
        this.excerpt = excerpt;
        this.choice = choice;
        this.language = language;
    }

    String ofArticlesAndSpeakers() {
        return String.join(" ", articlesAndSpeakers());
    }

    private List<String> articlesAndSpeakers() {
        List<String> parts = new ArrayList<>();
        if (excerpt.isOfSomeArticles()) {
            parts.add(articles());
        }
        if (!choice.speakers().isEmpty()) {
            parts.add(text("speakers", choice.speakers().stream().sorted().collect(Collectors.joining(", "))));
        }
        return parts;
    }

    String sentence() {
        List<String> parts = articlesAndSpeakers();
        DisplayFilter shown = excerpt.whole().shown();
        if (shown.kinds() != DisplayFilter.Kinds.BOTH) {
            parts.add(text("kinds." + shown.kinds().name()));
        }
        if (shown.sureness() != Sureness.POSSIBLE) {
            parts.add(text("sure." + shown.sureness().name()));
        }
        if (shown.boilerplate()) {
            parts.add(text("boilerplate"));
        }
        return String.join(" ", parts);
    }

    private String articles() {
        var chosen = excerpt.reading().collection().articles();
        int all = excerpt.whole().collection().articles().size();
        return chosen.size() > MOST_NUMBERS
                ? text("articles.many", chosen.size(), all)
                : text(
                        "articles",
                        chosen.size(),
                        all,
                        chosen.stream()
                                .map(a -> String.valueOf(excerpt.numberOf(a.id())))
                                .collect(Collectors.joining(", ")));
    }

    private String text(String id, Object... arguments) {
        return MESSAGES.text(language, id, arguments);
    }
}
