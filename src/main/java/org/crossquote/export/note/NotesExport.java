package org.crossquote.export.note;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.annotation.jsonld.CollectionWriter;
import org.crossquote.annotation.jsonld.PresentPlaces;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;

/** Writes the notes of a collection in one format. */
public final class NotesExport {
    private static final MessageFile SENTENCES = MessageFile.beside(NotesExport.class);

    private final Excerpt excerpt;
    private final CollectionFile notes;
    private final Map<String, Article> articlesByKey;
    private final Map<String, String> colours;

    /**
     * @param excerpt says who speaks at the place of a note, and notes on which articles are written; its reading may be unread when
     *     nobody wants to know
     * @param notes the notes, as {@code NoteStore.contents()} gives them
     * @param articlesByKey the open article behind every key in the notes
     * @param colours the reader's own names of colours, by what stands in the notes
     */
    public NotesExport(
            Excerpt excerpt, CollectionFile notes, Map<String, Article> articlesByKey, Map<String, String> colours) {
        this.excerpt = excerpt;
        this.notes = notes;
        this.articlesByKey = articlesByKey;
        this.colours = colours;
    }

    /**
     * Writes Markdown for people; the trash is left out. The same notes give the same bytes, and so with the other formats.
     *
     * @throws IOException when it could not be written
     */
    public void markdown(Appendable out) throws IOException {
        out.append(new NotesMarkdown(notes.label(), excerpt, colours).write(inOrder()));
    }

    /**
     * Writes a table for spreadsheets; the trash is left out.
     *
     * @throws IOException when it could not be written
     */
    public void csv(Appendable out) throws IOException {
        new NotesCsv(colours, excerpt.sentenceWithoutLinks(Locale.ROOT)).write(inOrder(), out);
    }

    /** W3C Web Annotations in UTF-8: everything, the trash and the notes on articles that were not chosen too. */
    public byte[] jsonLd() {
        return new CollectionWriter().write(new PresentPlaces(articlesByKey).of(notes));
    }

    /** How many notes there are, with those in the trash. */
    public int countAll() {
        return notes.annotations().size();
    }

    /** How many notes are written for people. */
    public int count() {
        return inOrder().size();
    }

    /** Why a table has more rows than there are notes, in a sentence; empty when it has not. */
    public String aboutRows() {
        List<ExportedNote> written = inOrder();
        int rows = written.stream().mapToInt(n -> n.places().size()).sum();
        return rows == written.size() ? "" : SENTENCES.text("table.rows", rows);
    }

    /** The notes outside the trash on what was chosen, in the order in which somebody reads them. */
    public List<ExportedNote> inOrder() {
        return new NotesInOrder(excerpt, notes, articlesByKey).notes();
    }
}
