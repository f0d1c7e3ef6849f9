package org.crossquote.export.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crossquote.text.Span;

/** Writes the text of an article with its marks, which may lie in and over each other: cut where one begins or ends. */
final class MarkedText {
    /** What is around something else comes first, and its label last. */
    private static final Comparator<TextMark> OUTER_FIRST = Comparator.comparing(
                    TextMark::span, Comparator.comparingInt(Span::start))
            .thenComparing(m -> -m.span().end());

    private final String text;
    private final List<TextMark> marks;
    private final Set<TextMark> begun = new HashSet<>();

    MarkedText(String text, List<TextMark> marks) {
        this.text = text;
        this.marks = marks.stream().sorted(OUTER_FIRST).toList();
    }

    /** Writes a part of the text. */
    void write(Span part, Html html) throws IOException {
        List<TextMark> here = marks.stream()
                .filter(m -> m.span().overlaps(part) && m.span().length() > 0)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
        for (TextMark mark : here) {
            cuts.add(Math.max(part.start(), mark.span().start()));
            cuts.add(Math.min(part.end(), mark.span().end()));
        }
        List<Integer> places = new ArrayList<>(cuts);
        for (int i = 0; i + 1 < places.size(); i++) {
            piece(new Span(places.get(i), places.get(i + 1)), here, html);
        }
    }

    private void piece(Span piece, List<TextMark> here, Html html) throws IOException {
        List<TextMark> over =
                here.stream().filter(m -> m.span().overlaps(piece)).toList();
        List<TextMark> first = over.stream().filter(begun::add).toList();
        for (int i = 0; i + 1 < first.size(); i++) {
            html.open("span", "id", first.get(i).id()).close();
        }
        String styles = over.stream()
                .map(TextMark::styles)
                .filter(s -> !s.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        boolean isMarked = !styles.isEmpty() || !first.isEmpty();
        if (isMarked && first.isEmpty()) {
            html.open("span", "class", styles);
        } else if (isMarked) {
            html.open("span", "id", first.getLast().id(), "class", styles);
        }
        html.text(piece.in(text));
        if (isMarked) {
            html.close();
        }
        for (TextMark mark : over.reversed()) {
            if (mark.label() != null && mark.span().end() == piece.end()) {
                mark.label().write(html);
            }
        }
    }
}
