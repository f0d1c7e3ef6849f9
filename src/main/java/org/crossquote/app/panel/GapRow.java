package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.crossquote.app.Gap;
import org.crossquote.app.PlaceWords;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Coverage;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Shared;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/** A row of the list of what stands only in an article, or is missing in it. */
sealed interface GapRow {
    /** A figure, or a capital that no sentence begins with. */
    Pattern TELLING = Pattern.compile("\\p{Nd}|[\\p{L},;]\\s+\\p{Lu}\\p{Ll}");

    /**
     * The title of a group.
     *
     * @param count how many rows follow
     */
    record Heading(String text, int count) implements GapRow {
        @Override
        public RowLook look(Function<Passage, String> styleClass) {
            return RowLook.heading(List.of(), text, count);
        }
    }

    /**
     * Something to go to.
     *
     * @param passage where a click leads
     * @param who who says it, or where it stands
     * @param numbers the numbers of the articles that tell it; empty when it is the article's own
     */
    record Line(Passage passage, String who, List<Integer> numbers) implements GapRow {
        public Line {
            numbers = List.copyOf(numbers);
        }

        @Override
        public RowLook look(Function<Passage, String> styleClass) {
            String exact = passage.exact();
            return new RowLook(
                    false,
                    numbers,
                    who,
                    List.of("speaker-name", styleClass.apply(passage)),
                    exact,
                    "",
                    numbers.isEmpty()
                            ? WhyEmpty.text("gap.words", who, exact)
                            : WhyEmpty.text("gap.words-in", ArticleNumbers.few(numbers), who, exact));
        }
    }

    /**
     * How it looks in the list.
     *
     * @param styleClass gives the style class of the speaker of a passage
     */
    RowLook look(Function<Passage, String> styleClass);

    /** The rows of an article. */
    static List<GapRow> of(Reading reading, Article article, Gap gap) {
        return gap == Gap.ONLY_HERE ? onlyHere(reading, article) : missingHere(reading, article);
    }

    private static List<GapRow> onlyHere(Reading reading, Article article) {
        Coverage coverage = reading.coverage();
        List<Line> quotations = new ArrayList<>();
        for (Quotation q : coverage.quotationsOnlyIn(article)) {
            quotations.add(
                    new Line(new Passage(q.article(), q.span(), q.exact()), AttributionWords.speakers(q), List.of()));
        }
        List<Line> telling = new ArrayList<>();
        List<Line> plain = new ArrayList<>();
        for (Span span : coverage.passagesOnlyIn(article)) {
            String words = article.at(span);
            Line line = new Line(new Passage(article.id(), span, words), PlaceWords.of(article, span), List.of());
            (isTelling(words) ? telling : plain).add(line);
        }
        List<GapRow> rows = new ArrayList<>();
        add(rows, WhyEmpty.text("gap.only.quotations"), quotations);
        add(rows, WhyEmpty.text("gap.only.telling"), telling);
        add(rows, WhyEmpty.text("gap.only.plain"), plain);
        return rows;
    }

    /** Whether a passage has a number, or a name behind its first word: what a reader would look up first. */
    private static boolean isTelling(String words) {
        return TELLING.matcher(words).find();
    }

    private static List<GapRow> missingHere(Reading reading, Article article) {
        List<Line> quotations = new ArrayList<>();
        List<Line> facts = new ArrayList<>();
        for (Shared shared : reading.coverage().missingIn(article.id())) {
            List<Integer> telling =
                    shared.articles().stream().map(reading::numberOf).sorted().toList();
            Passage root = shared.root();
            String who = reading.quotationAt(root.article(), root.span())
                    .map(AttributionWords::speakers)
                    .orElse("");
            (shared.isUtterance() && !who.isEmpty() ? quotations : facts).add(new Line(root, who, telling));
        }
        List<GapRow> rows = new ArrayList<>();
        add(rows, WhyEmpty.text("gap.quoted-elsewhere"), quotations);
        add(rows, WhyEmpty.text("gap.told-elsewhere"), facts);
        return rows;
    }

    private static void add(List<GapRow> rows, String title, List<Line> lines) {
        if (!lines.isEmpty()) {
            rows.add(new Heading(title, lines.size()));
            rows.addAll(lines);
        }
    }
}
