package org.crossquote.export.refi;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.crossquote.annotation.Annotation;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.note.ExportedNote;
import org.crossquote.export.note.ExportedNote.Kind;
import org.crossquote.export.note.ExportedNote.Location;
import org.crossquote.export.refi.Codes.Group;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** An article as a source of a project: its quotations, coded by speaker, and the reader's notes on it. */
final class SourceElement {
    /** Whose selections are what the program found. */
    static final String PROGRAM = ProjectWriter.guid("program", "");

    private final Article article;
    private final int number;
    private final Excerpt excerpt;
    private final List<ExportedNote> notes;
    private final SourceText text;
    private final ProjectWriter out;

    /** @param notes all notes that are exported */
    SourceElement(Article article, Excerpt excerpt, List<ExportedNote> notes, ProjectWriter out) {
        this.article = article;
        this.number = excerpt.numberOf(article.id());
        this.excerpt = excerpt;
        this.notes = notes.stream()
                .filter(n -> n.places().stream().anyMatch(this::isHere))
                .toList();
        this.text = new SourceText(article.text());
        this.out = out;
    }

    private boolean isHere(Location place) {
        return place.isOpen() && place.article() == number - 1;
    }

    /** The name of an article's file in a project. */
    static String fileName(Article article) {
        return guid(article) + ".txt";
    }

    private static String guid(Article article) {
        return ProjectWriter.guid("source", article.id());
    }

    /** The guid of a quotation's selection. */
    static String selection(String article, Span span) {
        return ProjectWriter.guid("quotation", article + " " + span.start() + " " + span.end());
    }

    void write() throws XMLStreamException {
        out.element("TextSource", () -> {
            out.attribute("guid", guid(article));
            out.attribute("name", number + ". " + article.title());
            out.attribute("plainTextPath", "internal://" + fileName(article));
            out.attribute("creatingUser", PROGRAM);
            out.text("Description", article.id());
            for (Quotation quotation : excerpt.reading().quotations(article.id())) {
                quotation(quotation);
            }
            for (ExportedNote note : notes) {
                passages(note);
            }
            wholeArticle();
            SourceVariables.write(article, out);
        });
    }

    private void quotation(Quotation quotation) throws XMLStreamException {
        String guid = selection(article.id(), quotation.span());
        List<String> speakers = excerpt.reading().speakersOf(quotation).stream()
                .map(Speaker::name)
                .toList();
        selection(guid, quotation.span(), null, () -> {
            for (String speaker : speakers.isEmpty() ? List.of("") : speakers) {
                coding(guid, Codes.guid(Group.SPEAKERS, speaker), PROGRAM);
            }
        });
    }

    private void passages(ExportedNote note) throws XMLStreamException {
        for (int i = 0; i < note.places().size(); i++) {
            Location place = note.places().get(i);
            Span span = place.span();
            if (isHere(place) && span != null) {
                String guid = ProjectWriter.guid("passage", note.annotation().id() + " " + i);
                selection(guid, span, note.annotation(), () -> {
                    codings(guid, note.annotation());
                    memo(note);
                });
            }
        }
    }

    private void selection(String guid, Span span, @Nullable Annotation made, ProjectWriter.Contents contents)
            throws XMLStreamException {
        out.element("PlainTextSelection", () -> {
            out.attribute("guid", guid);
            out.attribute("name", Memos.shortened(article.at(span)));
            out.attribute("startPosition", String.valueOf(text.start(span)));
            out.attribute("endPosition", String.valueOf(text.end(span)));
            out.attribute("creatingUser", made == null ? PROGRAM : Memos.user(made));
            if (made != null) {
                out.time("creationDateTime", made.created());
            }
            contents.write();
        });
    }

    private void codings(String owner, Annotation annotation) throws XMLStreamException {
        String user = Memos.user(annotation);
        for (String tag : annotation.tags()) {
            coding(owner, Codes.guid(Group.TAGS, tag), user);
        }
        if (annotation.highlight() != null) {
            coding(owner, Codes.guid(Group.COLOURS, annotation.highlight().colour()), user);
        }
    }

    private void coding(String owner, String code, String user) throws XMLStreamException {
        out.element("Coding", () -> {
            out.attribute("guid", ProjectWriter.guid("coding", owner + " " + code));
            out.attribute("creatingUser", user);
            out.reference("CodeRef", code);
        });
    }

    private void memo(ExportedNote note) throws XMLStreamException {
        if (Memos.hasText(note)) {
            out.reference("NoteRef", Memos.guid(note));
        }
    }

    /** Notes on the article as a whole, and those whose words are not found in it any more. */
    private void wholeArticle() throws XMLStreamException {
        List<ExportedNote> whole = notes.stream()
                .filter(n -> n.places().stream().anyMatch(p -> isHere(p) && p.span() == null))
                .toList();
        for (ExportedNote note : whole) {
            boolean onArticle = note.places().stream().anyMatch(p -> isHere(p) && p.kind() == Kind.ARTICLE);
            if (onArticle) {
                codings(guid(article) + " " + note.annotation().id(), note.annotation());
            }
        }
        for (ExportedNote note : whole) {
            memo(note);
        }
    }

    /** The text that its file holds. */
    String text() {
        return text.text();
    }
}
