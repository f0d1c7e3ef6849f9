package org.crossquote.export.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossquote.export.drawing.Face;
import org.crossquote.export.drawing.Ink;
import org.crossquote.export.note.ExportedNote;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/** Sets an article into a column: title and source, its text, and below it whose words its quotations are. */
final class ArticleSetter {
    private static final MessageFile MESSAGES = MessageFile.beside(ArticleSetter.class);
    private static final double SMALL = 0.85;
    private static final double TITLE = 1.5;

    private final PrintedArticles articles;
    private final Galley galley;
    private final double size;

    /** @param size of the letters of the text, in points */
    ArticleSetter(PrintedArticles articles, Galley galley, double size) {
        this.articles = articles;
        this.galley = galley;
        this.size = size;
    }

    /** Sets the number and the outlet of an article, to stand above each page of it. */
    void head(Article article) {
        String outlet = article.details().outlet();
        galley.addShortened(
                kept(), articles.number(article.id()) + "\u2002", outlet == null ? article.title() : outlet);
        galley.rule();
        galley.isHead();
    }

    /** Sets title, source and text. */
    ArticleText article(Article article) {
        ArticleText text = new ArticleText(article, articles);
        Optional<Block> title = article.blocks().stream()
                .filter(b -> b.kind() == BlockKind.TITLE)
                .findFirst();
        List<Piece> heading = title.map(b -> text.pieces(b.span(), Face.STRONG, Ink.WORDS))
                .orElseGet(() -> List.of(Piece.of(article.title(), Face.STRONG)));
        galley.add(TextStyle.heading(size * TITLE), heading);
        galley.add(kept().close(), Piece.soft(PrintedArticles.source(article)));
        String address = article.details().address();
        galley.add(kept().close(), Piece.soft(address == null ? "" : address));
        boolean isAside = false;
        for (Block block : article.blocks()) {
            if (title.isEmpty() || !block.equals(title.get())) {
                boolean isOwn = block.kind().isArticleText();
                if (!isOwn && !isAside) {
                    galley.add(kept(), Piece.soft(MESSAGES.text("aside")));
                }
                isAside = !isOwn;
                block(block, text);
            }
        }
        return text;
    }

    private TextStyle kept() {
        return TextStyle.heading(size * SMALL);
    }

    private void block(Block block, ArticleText text) {
        TextStyle plain = TextStyle.text(size);
        TextStyle small = TextStyle.text(size * SMALL);
        Span span = block.span();
        switch (block.kind()) {
            case TITLE, HEADING -> galley.add(TextStyle.heading(size * 1.1), text.pieces(span, Face.STRONG, Ink.WORDS));
            case PARAGRAPH -> galley.add(plain, text.pieces(span, Face.TEXT, Ink.WORDS));
            case STANDFIRST -> galley.add(plain, text.pieces(span, Face.SLANTED, Ink.WORDS));
            case QUOTE -> galley.add(plain.indented(size), text.pieces(span, Face.TEXT, Ink.WORDS));
            case LIST_ITEM -> galley.add(plain.close().indented(size), text.pieces(span, Face.TEXT, Ink.WORDS));
            case TABLE -> galley.add(small.close(), text.pieces(span, Face.PLAIN, Ink.WORDS));
            case COMMENTS_HEADING -> galley.add(kept(), text.pieces(span, Face.STRONG, Ink.SOFT));
            case BYLINE, CAPTION, CONTENTS, BOILERPLATE, COMMENT ->
                galley.add(small, text.pieces(span, Face.PLAIN, Ink.SOFT));
        }
    }

    /** Says whose words the quotations of an article are, by their numbers. */
    void quotations(ArticleText text) {
        List<Quotation> all = text.quotations();
        if (all.isEmpty()) {
            return;
        }
        heading(MESSAGES.text("quotations"));
        for (int i = 0; i < all.size(); i++) {
            List<Piece> line = new ArrayList<>(List.of(Piece.of((i + 1) + "\u2002", Face.STRONG)));
            line.addAll(articles.who(all.get(i)));
            galley.add(TextStyle.text(size * SMALL).close(), line);
        }
    }

    /** Sets the notes on an article, or all where there is none. */
    void notes(Optional<Article> on) {
        boolean isFirst = true;
        for (int i = 0; i < articles.notes().size(); i++) {
            ExportedNote note = articles.notes().get(i);
            if (on.isEmpty() || PrintedArticles.isOn(note, on.get())) {
                if (isFirst) {
                    heading(MESSAGES.text("notes"));
                }
                isFirst = false;
                note(i + 1, note, on.isEmpty());
            }
        }
    }

    private void note(int number, ExportedNote note, boolean saysWhere) {
        TextStyle small = TextStyle.text(size * SMALL);
        List<Piece> line = new ArrayList<>(List.of(Piece.of("N" + number + "\u2002", Face.STRONG)));
        String between = "";
        for (ExportedNote.Location place : note.places()) {
            if (!place.words().isEmpty()) {
                line.add(Piece.of(between + place.words(), Face.SLANTED));
            }
            if (saysWhere || place.words().isEmpty()) {
                line.add(Piece.soft(
                        place.words().isEmpty() ? between + articles.where(place) : " · " + articles.where(place)));
            }
            between = " … ";
        }
        List<String> written = articles.written(note);
        galley.add(written.isEmpty() ? small : new TextStyle(small.size(), small.before(), 0, true), line);
        written.forEach(said -> galley.add(small.close().indented(size), Piece.of(said, Face.PLAIN)));
    }

    /** A heading of what is told beside the articles. */
    void heading(String words) {
        galley.add(TextStyle.heading(size * 1.1), Piece.of(words, Face.STRONG));
    }
}
