package org.crossquote.cli;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.export.findings.JsonLines;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.search.Excerpt;
import org.crossquote.search.Hit;
import org.crossquote.search.SearchNote;
import org.crossquote.search.SearchResult;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which form what was searched for is printed. */
final class SearchForm {
    private static final MessageFile SENTENCES = MessageFile.beside(SearchForm.class);

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--counts", descriptionKey = "counts")
    private boolean counts;

    /** One line: a hit in an article or in a note. */
    private record Line(
            @Nullable Article article,
            @Nullable SearchNote note,
            @Nullable Span span,
            @Nullable Quotation quotation,
            Excerpt excerpt,
            double score) {}

    /** A count: of an article, of the notes or of a speaker. */
    private record Count(String of, String name, int hits) {}

    /** Whether people read it, not programs. */
    boolean isForPeople() {
        return !json;
    }

    /** Prints what was found; gives false, after saying so, when that failed. */
    boolean print(SearchResult result, Output output) {
        return counts
                ? output.print(counts(result), new CountRows(), json)
                : output.print(lines(result), new LineRows(), json);
    }

    private static List<Line> lines(SearchResult result) {
        List<Line> lines = new ArrayList<>();
        for (SearchResult.ArticleHits hits : result.articles()) {
            for (Hit hit : hits.hits()) {
                Excerpt excerpt = Excerpt.of(hits.article(), hit.span());
                lines.add(new Line(hits.article(), null, hit.span(), hit.quotation(), excerpt, hits.score()));
            }
        }
        for (SearchResult.NoteHits hits : result.notes()) {
            String text = hits.note().text();
            if (hits.hits().isEmpty()) {
                lines.add(new Line(null, hits.note(), null, null, Excerpt.ofText(text, List.of()), hits.score()));
            }
            for (Span span : hits.hits()) {
                Excerpt excerpt = Excerpt.ofText(text, List.of(span));
                lines.add(new Line(null, hits.note(), span, null, excerpt, hits.score()));
            }
        }
        return lines;
    }

    private static List<Count> counts(SearchResult result) {
        List<Count> counts = new ArrayList<>();
        result.articles()
                .forEach(a -> counts.add(
                        new Count("article", a.article().id(), a.hits().size())));
        result.notes()
                .forEach(n -> counts.add(
                        new Count("note", n.note().id(), Math.max(1, n.hits().size()))));
        result.speakers().forEach(s -> counts.add(new Count("speaker", s.name(), s.hits())));
        return counts;
    }

    private static final class LineRows implements Rows<Line> {
        @Override
        public void write(Line line, JsonLines json) {
            if (line.article() != null) {
                json.text("article", line.article().id());
            }
            if (line.note() != null) {
                json.text("note", line.note().id());
                line.note().places().stream().findFirst().ifPresent(place -> json.text("article", place.article()));
                json.texts("tags", line.note().tags());
            }
            if (line.span() != null) {
                json.span(line.span());
                json.text("exact", exact(line, line.span()));
            }
            json.text("snippet", line.excerpt().text());
            json.share("score", line.score());
            Quotation quotation = line.quotation();
            if (quotation != null) {
                json.texts("speakers", quotation.speakers());
                json.object("in", () -> json.span(quotation.span()));
                json.text("kind", quotation.kind().label());
            }
        }

        private static String exact(Line line, Span span) {
            return line.note() != null
                    ? span.in(line.note().text())
                    : line.article() == null ? "" : line.article().at(span);
        }

        @Override
        public List<String> heads() {
            return List.of("article", "start", "speaker", "words");
        }

        @Override
        public List<String> cells(Line line) {
            return List.of(
                    line.article() == null
                            ? SENTENCES.text("search.your-note")
                            : line.article().id(),
                    line.span() == null ? "" : String.valueOf(line.span().start()),
                    line.quotation() == null
                            ? ""
                            : String.join(", ", line.quotation().speakers()),
                    line.excerpt().text());
        }
    }

    private static final class CountRows implements Rows<Count> {
        @Override
        public void write(Count count, JsonLines json) {
            json.text(count.of(), count.name());
            json.number("hits", count.hits());
        }

        @Override
        public List<String> heads() {
            return List.of("hits", "of", "name");
        }

        @Override
        public List<String> cells(Count count) {
            return List.of(String.valueOf(count.hits()), count.of(), count.name());
        }
    }
}
