package org.crossquote.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.findings.FindingsCsv;
import org.crossquote.export.findings.FindingsJson;
import org.crossquote.export.note.NotesExport;
import org.crossquote.export.refi.QdpxProject;
import org.crossquote.export.report.HtmlReport;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;

/** Writes what was chosen in one format. The command and the window export through this door. */
public final class Export {
    private static final MessageFile MESSAGES = MessageFile.beside(Export.class);

    private final Excerpt excerpt;
    private final NotesExport notes;
    private final Map<String, String> colours;

    /**
     * @param excerpt what was chosen; its reading may be unread where a format has no findings and nobody speaks
     * @param notes the notes, as {@code NoteStore.contents()} gives them
     * @param articlesByKey the open article behind every key in the notes
     * @param colours the reader's own names of colours, by what stands in the notes
     */
    public Export(
            Excerpt excerpt, CollectionFile notes, Map<String, Article> articlesByKey, Map<String, String> colours) {
        this.excerpt = excerpt;
        this.notes = new NotesExport(excerpt, notes, articlesByKey, colours);
        this.colours = Map.copyOf(colours);
    }

    /**
     * Writes a file whole or not at all.
     *
     * @param replace whether a file that is there may go
     * @param progress hears how far it is
     * @throws java.nio.file.FileAlreadyExistsException when one is there and may not go
     * @throws IOException when it could not be written; what was there before is still there
     * @throws java.util.concurrent.CancellationException when the thread was interrupted; what was there before is still there
     */
    public void write(ExportFormat format, Path file, boolean replace, Progress progress) throws IOException {
        OutputFile.write(file, out -> write(format, out, progress), replace);
    }

    private void write(ExportFormat format, OutputStream out, Progress progress) throws IOException {
        switch (format) {
            case JSONLD -> out.write(notes.jsonLd());
            case QDPX -> new QdpxProject(excerpt, notes.inOrder(), colours).write(out);
            default -> {
                Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                write(format, text, progress);
                text.flush();
            }
        }
        progress.report(1, 1);
    }

    private void write(ExportFormat format, Writer text, Progress progress) throws IOException {
        switch (format) {
            case HTML -> new HtmlReport(excerpt, notes.inOrder(), colours).write(text, progress);
            case MARKDOWN -> notes.markdown(text);
            case CSV -> notes.csv(text);
            case FINDINGS_CSV -> new FindingsCsv(excerpt).write(text);
            case FINDINGS_JSON -> FindingsJson.write(excerpt, text);
            case JSONLD, QDPX -> throw new IllegalArgumentException(format + " is no text");
        }
    }

    /**
     * Says what was written, and what of all it was.
     *
     * @param file what the reader calls the file
     */
    public String written(ExportFormat format, String file) {
        String sentence = switch (format) {
            case HTML -> MESSAGES.text("written.report", articles(), file);
            case QDPX -> MESSAGES.text("written.project", articles(), file);
            case FINDINGS_CSV, FINDINGS_JSON ->
                MESSAGES.text(
                        "written.findings",
                        excerpt.reading().quotations().size(),
                        excerpt.reading().links().size(),
                        excerpt.contradictions(),
                        file,
                        excerpt.toldLater());
            case JSONLD -> MESSAGES.text("written.notes", notes.countAll(), file);
            case MARKDOWN, CSV -> MESSAGES.text("written.notes", notes.count(), file);
        };
        String rows = format == ExportFormat.CSV ? notes.aboutRows() : "";
        return String.join(" ", sentence, rows, chosen(format))
                .replaceAll(" +", " ")
                .strip();
    }

    private int articles() {
        return excerpt.reading().collection().articles().size();
    }

    private String chosen(ExportFormat format) {
        return switch (format) {
            case JSONLD -> "";
            case MARKDOWN, CSV -> excerpt.sentenceWithoutLinks(Locale.getDefault(Locale.Category.DISPLAY));
            default -> excerpt.sentence();
        };
    }
}
