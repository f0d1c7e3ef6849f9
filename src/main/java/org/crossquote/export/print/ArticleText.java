package org.crossquote.export.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crossquote.export.drawing.Face;
import org.crossquote.export.drawing.Ink;
import org.crossquote.export.note.ExportedNote;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article with what was found in it: quotations are underlined and have a number behind them, what the reader noted lies on grey and has
 * the number of its note, so that nothing depends on colours.
 */
final class ArticleText {
    private final Article article;
    private final Map<Integer, Quotation> quotations = new LinkedHashMap<>();
    private final List<Span> quoted;
    private final List<Span> noted = new ArrayList<>();
    private final TreeMap<Integer, String> numbers = new TreeMap<>();

    ArticleText(Article article, PrintedArticles articles) {
        this.article = article;
        List<Quotation> all = articles.reading().quotations(article.id());
        quoted = all.stream().map(Quotation::span).toList();
        Map<Integer, Integer> ends =
                new LinkedHashMap<>(); // the parts of one quotation have one number, behind the last
        for (Quotation quotation : all) {
            quotations.putIfAbsent(quotation.group(), quotation);
            ends.merge(quotation.group(), quotation.span().end(), Math::max);
        }
        int number = 1;
        for (Integer end : ends.values()) {
            mark(end, String.valueOf(number++));
        }
        List<ExportedNote> notes = articles.notes();
        for (int i = 0; i < notes.size(); i++) {
            String called = "N" + (i + 1);
            notes.get(i).places().stream()
                    .filter(place -> place.file().equals(article.id()) && place.span() != null)
                    .forEach(place -> note(place.span(), called));
        }
    }

    private void note(@Nullable Span span, String called) {
        if (span != null) {
            noted.add(span);
            mark(span.end(), called);
        }
    }

    private void mark(int end, String number) {
        numbers.merge(end, number, (one, other) -> one + "," + other);
    }

    /** The quotations in the order of their numbers, of each its first part. */
    List<Quotation> quotations() {
        return List.copyOf(quotations.values());
    }

    /** A part of the text. */
    List<Piece> pieces(Span part, Face face, Ink ink) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
        for (List<Span> spans : List.of(quoted, noted)) {
            for (Span span : spans) {
                if (span.overlaps(part)) {
                    cuts.add(Math.max(part.start(), span.start()));
                    cuts.add(Math.min(part.end(), span.end()));
                }
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int from = part.start();
        for (int to : cuts) {
            if (to > from) {
                Span piece = new Span(from, to);
                boolean isNoted = noted.stream().anyMatch(s -> s.contains(piece));
                boolean isQuoted = quoted.stream().anyMatch(s -> s.contains(piece));
                pieces.add(new Piece(
                        article.at(piece), face, ink, isQuoted, false, isNoted ? Ink.tint("speaker-other") : null));
                String number = numbers.get(to);
                if (number != null) {
                    pieces.add(Piece.raised(number));
                }
            }
            from = to;
        }
        return pieces;
    }
}
