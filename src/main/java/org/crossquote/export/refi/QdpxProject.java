package org.crossquote.export.refi;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.note.ExportedNote;
import org.crossquote.export.note.ExportedNote.Kind;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;

/**
 * Writes a REFI-QDA project: a ZIP archive with {@code project.qde} and the texts of the articles. The same findings and notes give the same bytes.
 */
public final class QdpxProject {
    /** The earliest time that a ZIP archive can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Excerpt excerpt;
    private final List<ExportedNote> notes;
    private final Map<String, String> colours;
    private final Memos memos;

    /**
     * @param excerpt the articles and what was found in them
     * @param notes the notes
     * @param colours the reader's own names of colours
     */
    public QdpxProject(Excerpt excerpt, List<ExportedNote> notes, Map<String, String> colours) {
        this.excerpt = excerpt;
        this.notes = List.copyOf(notes);
        this.colours = colours;
        this.memos = new Memos(notes);
    }

    /**
     * Writes the archive.
     *
     * @throws IOException when it could not be written
     */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        begin(zip, "project.qde");
        Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            project(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        text.flush();
        zip.closeEntry();
        for (Article article : excerpt.reading().collection().articles()) {
            Progress.checkpoint();
            begin(zip, "sources/" + SourceElement.fileName(article));
            zip.write(new SourceText(article.text()).text().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private void project(XMLStreamWriter xml) throws XMLStreamException {
        ProjectWriter out = new ProjectWriter(xml);
        xml.writeStartElement("Project");
        xml.writeDefaultNamespace(ProjectWriter.NAMESPACE);
        out.attribute("name", excerpt.whole().collection().title());
        out.attribute("origin", "Crossquote");
        out.attribute("creatingUserGUID", SourceElement.PROGRAM);
        users(out);
        new Codes(excerpt, notes, colours).write(out);
        SourceVariables.define(out);
        sources(out);
        memos.write(out);
        links(out);
        if (!excerpt.sentence().isEmpty()) {
            out.text("Description", excerpt.sentence());
        }
        for (ExportedNote note : notes) {
            if (Memos.hasText(note) && isOfProject(note)) {
                out.reference("NoteRef", Memos.guid(note));
            }
        }
        xml.writeEndElement();
    }

    /** Notes on all articles, and those on none that is in the project. */
    private boolean isOfProject(ExportedNote note) {
        return note.places().stream().anyMatch(p -> p.kind() == Kind.COLLECTION)
                || note.places().stream().noneMatch(p -> p.isOpen() && excerpt.has(p.file()));
    }

    private void users(ProjectWriter out) throws XMLStreamException {
        out.element("Users", () -> {
            user(SourceElement.PROGRAM, "Crossquote", out);
            for (Map.Entry<String, String> user : memos.users().entrySet()) {
                user(user.getKey(), user.getValue(), out);
            }
        });
    }

    private static void user(String guid, String name, ProjectWriter out) throws XMLStreamException {
        out.element("User", () -> {
            out.attribute("guid", guid);
            out.attribute("name", name);
        });
    }

    private void sources(ProjectWriter out) throws XMLStreamException {
        List<Article> articles = excerpt.reading().collection().articles();
        if (articles.isEmpty()) {
            return;
        }
        out.element("Sources", () -> {
            for (Article article : articles) {
                Progress.checkpoint();
                new SourceElement(article, excerpt, notes, out).write();
            }
        });
    }

    private void links(ProjectWriter out) throws XMLStreamException {
        List<Link> between = excerpt.reading().links().stream()
                .filter(link -> isQuotation(link.a()) && isQuotation(link.b()))
                .toList();
        if (between.isEmpty()) {
            return;
        }
        out.element("Links", () -> {
            for (Link link : between) {
                String a = SourceElement.selection(link.a().article(), link.a().span());
                String b = SourceElement.selection(link.b().article(), link.b().span());
                out.element("Link", () -> {
                    out.attribute("guid", ProjectWriter.guid("link", a + " " + b));
                    out.attribute("name", link.grade().inWords());
                    out.attribute("direction", "Associative");
                    out.attribute("originGUID", a);
                    out.attribute("targetGUID", b);
                });
            }
        });
    }

    private boolean isQuotation(Passage side) {
        return excerpt.reading().quotationAt(side.article(), side.span()).isPresent();
    }
}
