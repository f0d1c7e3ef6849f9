package org.crossquote.export.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.SpeakerSureness;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/** The marks of an article: who is quoted and where else that stands, what else others tell, what the reader noted. */
final class ArticleMarks {
    private static final MessageFile MESSAGES = MessageFile.beside(ArticleMarks.class);

    private final ReportPlaces places;
    private final ReportNotes notes;

    ArticleMarks(ReportPlaces places, ReportNotes notes) {
        this.places = places;
        this.notes = notes;
    }

    List<TextMark> of(Article article) {
        List<TextMark> marks = new ArrayList<>(notes.marks(article));
        Set<Passage> rest = new HashSet<>(places.targets(article));
        List<Span> told = new ArrayList<>();
        for (Quotation quotation : places.reading().quotations(article.id())) {
            Passage passage = ReportPlaces.passage(quotation);
            if (rest.remove(passage)) {
                List<Speaker> speakers = places.reading().speakersOf(quotation);
                marks.add(new TextMark(
                        passage.span(),
                        places.of(passage),
                        String.join(" ", "quote", places.colour(speakers)),
                        html -> who(quotation, passage, html)));
                told.add(passage.span());
            }
        }
        for (Passage passage : rest) {
            List<Passage> elsewhere = isIn(passage, told) ? List.of() : notSaidAround(passage, rest);
            marks.add(new TextMark(
                    outOfQuotations(passage),
                    places.of(passage),
                    "",
                    elsewhere.isEmpty() ? null : html -> also(elsewhere, html)));
        }
        return marks;
    }

    private static boolean isIn(Passage passage, List<Span> quotations) {
        return quotations.stream().anyMatch(q -> q.contains(passage.span()));
    }

    /** Where else a passage is told, without the articles that tell all of what stands around it: those are named behind that. */
    private List<Passage> notSaidAround(Passage passage, Set<Passage> all) {
        Set<String> around = all.stream()
                .filter(p -> !p.equals(passage) && p.span().contains(passage.span()))
                .flatMap(p -> places.told(p).stream())
                .map(Passage::article)
                .collect(Collectors.toSet());
        return places.told(passage).stream()
                .filter(p -> !around.contains(p.article()))
                .toList();
    }

    /** What ends inside a quotation is labelled behind it: nothing stands between its words. */
    private Span outOfQuotations(Passage passage) {
        int last = passage.span().end() - 1;
        return places.reading().quotations(passage.article()).stream()
                .map(Quotation::span)
                .filter(q -> q.contains(last) && q.end() > passage.span().end())
                .findFirst()
                .map(q -> new Span(passage.span().start(), q.end()))
                .orElse(passage.span());
    }

    /** Behind a quotation: whose words they are, and which other articles have them. */
    private void who(Quotation quotation, Passage passage, Html html) throws IOException {
        List<Speaker> speakers = places.reading().speakersOf(quotation);
        html.open("small", "class", ReportPlaces.who(places.colour(speakers))).text(" ");
        html.element("b", names(quotation, speakers), "dir", "auto");
        for (String more : more(quotation)) {
            html.text(", " + more);
        }
        List<Passage> elsewhere = places.elsewhere(passage);
        if (!elsewhere.isEmpty()) {
            html.text("; " + MESSAGES.text("also-in") + " ");
            places.links(elsewhere, html);
        }
        html.close();
    }

    private static String names(Quotation quotation, List<Speaker> speakers) {
        if (!speakers.isEmpty()) {
            return ReportPlaces.names(speakers);
        }
        return quotation.speakers().isEmpty() ? MESSAGES.text("not-named") : String.join(", ", quotation.speakers());
    }

    private static List<String> more(Quotation quotation) {
        List<String> more = new ArrayList<>();
        if (SpeakerSureness.isUnsure(quotation)) {
            more.add(MESSAGES.text("guess"));
        }
        if (quotation.reportedBy() != null) {
            more.add(MESSAGES.text("through", quotation.reportedBy()));
        }
        if (quotation.disputed() != null) {
            more.add(quotation.disputed().inWords(quotation.speakers()));
        }
        return more;
    }

    private void also(List<Passage> elsewhere, Html html) throws IOException {
        html.open("small", "class", "also").element("span", " " + MESSAGES.text("also-in") + " ", "class", "unseen");
        places.links(elsewhere, html);
        html.close();
    }
}
