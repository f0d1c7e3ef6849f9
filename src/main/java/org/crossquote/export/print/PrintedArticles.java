package org.crossquote.export.print;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.Highlight;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.drawing.Face;
import org.crossquote.export.note.ExportedNote;
import org.crossquote.export.note.ExportedNote.Location;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.reading.SpeakerSureness;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.PublicationTime;

/** What is said of articles in print: their sources, their quotations, their notes. */
final class PrintedArticles {
    private static final MessageFile MESSAGES = MessageFile.beside(PrintedArticles.class);

    /** More numbers than these nobody looks up. */
    private static final int MOST_NUMBERS = 12;

    private final Excerpt excerpt;
    private final List<ExportedNote> notes;
    private final Map<String, String> colours;

    /**
     * @param excerpt what was chosen
     * @param notes the notes on it, in the order in which they are read
     * @param colours the reader's own names of colours
     */
    PrintedArticles(Excerpt excerpt, List<ExportedNote> notes, Map<String, String> colours) {
        this.excerpt = excerpt;
        this.notes = List.copyOf(notes);
        this.colours = Map.copyOf(colours);
    }

    Reading reading() {
        return excerpt.reading();
    }

    int number(String article) {
        return excerpt.numberOf(article);
    }

    /** All notes; the first one is called 1. */
    List<ExportedNote> notes() {
        return notes;
    }

    /** Whether a note stands on an article, or on all of them. */
    static boolean isOn(ExportedNote note, Article article) {
        return note.places().stream()
                .anyMatch(p ->
                        p.kind() == ExportedNote.Kind.COLLECTION || p.file().equals(article.id()));
    }

    /** Who published an article when, on one line; empty where nothing is known. */
    static String source(Article article) {
        ArticleDetails details = article.details();
        List<String> parts = new ArrayList<>();
        if (details.outlet() != null) {
            parts.add(details.outlet());
        }
        parts.addAll(details.authors());
        PublicationTime published = details.published();
        if (published != null) {
            Locale language = Locale.forLanguageTag(MESSAGES.text("language"));
            parts.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(language)
                    .format(published.date()));
        }
        return String.join(" · ", parts);
    }

    /** Whose words a quotation is said to be, how sure that is, and which other articles have them. */
    List<Piece> who(Quotation quotation) {
        List<Speaker> speakers = reading().speakersOf(quotation);
        String names = speakers.isEmpty()
                ? String.join(", ", quotation.speakers())
                : speakers.stream().map(Speaker::name).collect(Collectors.joining(", "));
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
        String elsewhere = elsewhere(quotation);
        if (!elsewhere.isEmpty()) {
            more.add(elsewhere);
        }
        String rest = more.isEmpty() ? "" : " · " + String.join(" · ", more);
        return List.of(Piece.of(names.isEmpty() ? MESSAGES.text("not-named") : names, Face.STRONG), Piece.soft(rest));
    }

    private String elsewhere(Quotation quotation) {
        Passage passage = new Passage(quotation.article(), quotation.span(), quotation.exact());
        Set<Integer> numbers = reading().toldElsewhere(passage).stream()
                .map(told -> excerpt.numberOf(told.far().article()))
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (numbers.isEmpty()) {
            return "";
        }
        String first = numbers.stream().limit(MOST_NUMBERS).map(String::valueOf).collect(Collectors.joining(", "));
        int others = numbers.size() - Math.min(MOST_NUMBERS, numbers.size());
        return MESSAGES.text("also-in", first, others);
    }

    /** What the reader wrote and marked, a paragraph each. */
    List<String> written(ExportedNote note) {
        List<String> said = new ArrayList<>();
        note.annotation()
                .note()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(said::add);
        for (Correction correction : note.annotation().corrections()) {
            said.add(MESSAGES.text("correction", correction.sentence()));
        }
        if (!note.annotation().tags().isEmpty()) {
            said.add(MESSAGES.text("tags", String.join(", ", note.annotation().tags())));
        }
        Highlight mark = note.annotation().highlight();
        if (said.isEmpty() && mark != null) {
            String colour = mark.colour();
            said.add(MESSAGES.text("marked", colours.getOrDefault(colour, colour)));
        }
        return said;
    }

    /** Where a note stands, where its words do not say it. */
    String where(Location place) {
        if (place.kind() == ExportedNote.Kind.COLLECTION) {
            return MESSAGES.text("on-all");
        }
        String title = place.title().isEmpty() ? place.file() : place.title();
        if (!place.isOpen()) {
            return MESSAGES.text("on", title);
        }
        return MESSAGES.text("on.number", excerpt.numberOf(place.file()), title);
    }
}
