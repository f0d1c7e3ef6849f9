package org.crossquote.app.compare;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.crossquote.app.PlaceWords;
import org.crossquote.export.cite.Citation;
import org.crossquote.export.cite.CitationStyle;
import org.crossquote.export.cite.CitedWords;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/** Words on the clipboard: plain, and as HTML where they have a source. */
final class ClipboardWords {
    private ClipboardWords() {}

    /** Words with who says them and where they stand. */
    static Citation cited(Reading reading, Article article, Span span, CitationStyle style) {
        List<String> speakers = reading.quotations(article.id()).stream()
                .filter(q -> q.span().overlaps(span))
                .flatMap(q -> reading.speakersOf(q).stream())
                .map(Speaker::name)
                .distinct()
                .toList();
        CitedWords words = new CitedWords(article, span, speakers, PlaceWords.of(article, span));
        return Citation.of(words, style, Locale.getDefault(Locale.Category.DISPLAY));
    }

    static void put(Citation citation) {
        put(citation.text(), citation.html());
    }

    /** @param html the same as HTML; empty where there is no more to say in it */
    static void put(String text, String html) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        if (!html.isEmpty()) {
            content.putHtml(html);
        }
        Clipboard.getSystemClipboard().setContent(content);
    }
}
