package org.crossquote.app.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.crossquote.app.ColumnState;
import org.crossquote.app.PlaceWords;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.TextSelection;
import org.crossquote.export.cite.Citation;
import org.crossquote.export.cite.CitationStyle;
import org.crossquote.export.cite.CitedWords;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/** The selected words of the current column on the clipboard: plain, and as HTML where their source goes with them. */
public final class CopiedWords {
    private final ReaderModel model;
    private final CurrentColumn current;
    private final Function<ColumnState, Optional<ArticleColumn>> made;
    private final ObjectProperty<CitationStyle> style = new SimpleObjectProperty<>(CitationStyle.PLAIN);

    /** @param made gives the view of a column, where it has one */
    CopiedWords(ReaderModel model, CurrentColumn current, Function<ColumnState, Optional<ArticleColumn>> made) {
        this.model = model;
        this.current = current;
        this.made = made;
    }

    /** In which form words are given with their source. */
    public ObjectProperty<CitationStyle> styleProperty() {
        return style;
    }

    /** Copies the words as they stand in the file. */
    public void copy() {
        column().map(ArticleColumn::selectedText)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> put(text, ""));
    }

    /** Copies the words with their speaker and their source. */
    public void copyWithSource() {
        ColumnState state = current.get();
        Optional<Span> selected = column().flatMap(
                        column -> Optional.ofNullable(column.selectionProperty().get()))
                .filter(selection -> !selection.isEmpty())
                .map(TextSelection::span);
        if (state != null && selected.isPresent()) {
            Citation citation = cited(model.reading(), state.article(), selected.get());
            put(citation.text(), citation.html());
        }
    }

    private Optional<ArticleColumn> column() {
        return Optional.ofNullable(current.get()).flatMap(made);
    }

    private Citation cited(Reading reading, Article article, Span span) {
        List<String> speakers = reading.quotations(article.id()).stream()
                .filter(q -> q.span().overlaps(span))
                .flatMap(q -> reading.speakersOf(q).stream())
                .map(Speaker::name)
                .distinct()
                .toList();
        CitedWords words = new CitedWords(article, span, speakers, PlaceWords.of(article, span));
        return Citation.of(words, style.get(), Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** @param html the same as HTML; empty where there is no more to say in it */
    private static void put(String text, String html) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        if (!html.isEmpty()) {
            content.putHtml(html);
        }
        Clipboard.getSystemClipboard().setContent(content);
    }
}
