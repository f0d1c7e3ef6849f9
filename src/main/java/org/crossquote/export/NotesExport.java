package org.crossquote.export;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.annotation.jsonld.CollectionWriter;
import org.crossquote.annotation.jsonld.PresentPlaces;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;

/** Writes all notes of a collection in one format. */
public final class NotesExport {
    private static final MessageFile SENTENCES = MessageFile.beside(NotesExport.class);

    private final Reading reading;
    private final CollectionFile notes;
    private final Map<String, Article> articlesByKey;
    private final Map<String, String> colours;

    /**
     * @param reading says who speaks at the place of a note; may be unread when nobody wants to know
     * @param notes the notes, as {@code NoteStore.contents()} gives them
     * @param articlesByKey the open article behind every key in the notes
     * @param colours the reader's own names of colours, by what stands in the notes
     */
    public NotesExport(
            Reading reading, CollectionFile notes, Map<String, Article> articlesByKey, Map<String, String> colours) {
        this.reading = reading;
        this.notes = notes;
        this.articlesByKey = articlesByKey;
        this.colours = colours;
    }

    /**
     * The file in UTF-8. JSON-LD holds everything, the trash too; the others leave the trash out. The same notes give the same bytes.
     */
    public byte[] as(ExportFormat format) {
        return switch (format) {
            case JSONLD -> new CollectionWriter().write(new PresentPlaces(articlesByKey).of(notes));
            case MARKDOWN ->
                utf8(new NotesMarkdown(notes.label(), reading.collection(), colours).write(order().notes()));
            case CSV -> utf8(new NotesCsv(colours).write(order().notes()));
        };
    }

    /** How many notes a file in that format holds. */
    public int count(ExportFormat format) {
        return format == ExportFormat.JSONLD
                ? notes.annotations().size()
                : (int) notes.annotations().values().stream()
                        .filter(a -> !a.trashed())
                        .count();
    }

    /** Why a table has more rows than there are notes, in a sentence; empty when it has not. */
    public String aboutRows(ExportFormat format) {
        int rows = notes.annotations().values().stream()
                .filter(a -> !a.trashed())
                .mapToInt(a -> a.targets().size())
                .sum();
        return format == ExportFormat.CSV && rows != count(format) ? SENTENCES.text("table.rows", rows) : "";
    }

    private NotesInOrder order() {
        return new NotesInOrder(reading, notes, articlesByKey);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
