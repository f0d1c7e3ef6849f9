package org.crossquote.export.report;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.PublicationTime;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/** The articles beside each other, with their quotations. */
final class ArticlesSection implements ReportSection {
    private static final MessageFile MESSAGES = MessageFile.beside(ArticlesSection.class);

    private final ReportPlaces places;
    private final ArticleMarks marks;
    private final Progress progress;

    ArticlesSection(ReportPlaces places, ReportNotes notes, Progress progress) {
        this.places = places;
        this.marks = new ArticleMarks(places, notes);
        this.progress = progress;
    }

    @Override
    public String id() {
        return "articles";
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public void write(Html html) throws IOException {
        List<Article> articles = places.reading().collection().articles();
        html.element("p", MESSAGES.text("articles.about"), "class", "about");
        html.open("div", "class", "columns", "role", "region", "tabindex", "0", "aria-labelledby", "articles");
        for (int i = 0; i < articles.size(); i++) {
            progress.report(i, articles.size());
            html.line();
            article(articles.get(i), html);
        }
        html.close();
    }

    private void article(Article article, Html html) throws IOException {
        String id = places.of(article.id());
        MarkedText text = new MarkedText(article.text(), marks.of(article));
        Optional<Block> title = article.blocks().stream()
                .filter(b -> b.kind() == BlockKind.TITLE)
                .findFirst();
        html.open(
                "article",
                "id",
                id,
                "lang",
                language(article.language()),
                "aria-labelledby",
                id + "-title",
                "tabindex",
                "0");
        html.open("header");
        html.open("h3", "id", id + "-title", "dir", "auto");
        html.element("span", String.valueOf(places.number(article.id())), "class", "number")
                .text(" ");
        if (title.isPresent()) {
            text.write(title.get().span(), html);
        } else {
            html.text(article.title());
        }
        html.close();
        about(article, html);
        html.close();
        BlockWriter blocks = new BlockWriter(article, text, html);
        for (Block block : article.blocks()) {
            if (title.isEmpty() || !block.equals(title.get())) {
                blocks.write(block);
            }
        }
        blocks.end();
        html.close();
    }

    private void about(Article article, Html html) throws IOException {
        ArticleDetails details = article.details();
        Locale language = Locale.forLanguageTag(MESSAGES.text("language"));
        List<String> parts = new ArrayList<>();
        if (details.outlet() != null) {
            parts.add(details.outlet());
        }
        parts.addAll(details.authors());
        html.open("p", "class", "source", "lang", MESSAGES.text("language"), "dir", "auto");
        html.text(String.join(" · ", parts));
        PublicationTime published = details.published();
        if (published != null) {
            String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(language)
                    .format(published.date());
            html.text(parts.isEmpty() ? "" : " · ")
                    .element("time", day, "datetime", published.date().toString());
        }
        html.close();
        html.open("p", "class", "counts", "lang", MESSAGES.text("language"));
        html.text(MESSAGES.text(
                "counts",
                words(article),
                places.reading().quotations(article.id()).size(),
                article.id()));
        html.close();
        if (details.address() != null) {
            html.element("p", details.address(), "class", "address");
        }
    }

    private static int words(Article article) {
        return article.blocks().stream()
                .map(Block::span)
                .mapToInt(span -> words(article.at(span)))
                .sum();
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** What is not known has no language, not that of the page. */
    private static String language(String code) {
        return code.equals("und") ? "" : code;
    }

    /** Writes blocks, and what several of a kind stand in together. */
    private static final class BlockWriter {
        private final Article article;
        private final MarkedText text;
        private final Html html;
        private String around = "";

        BlockWriter(Article article, MarkedText text, Html html) {
            this.article = article;
            this.text = text;
            this.html = html;
        }

        void write(Block block) throws IOException {
            within(around(block.kind()), block.kind());
            html.line();
            String lang = language(block.language());
            switch (block.kind()) {
                case TABLE -> row(block);
                case HEADING, COMMENTS_HEADING -> part("h4", block, lang);
                case LIST_ITEM -> part("li", block, lang);
                default -> part("p", block, lang);
            }
        }

        private void part(String tag, Block block, String lang) throws IOException {
            boolean hasOwnMark = tag.equals("li")
                    && !Character.isLetterOrDigit(
                            article.text().codePointAt(block.span().start()));
            List<String> attributes = new ArrayList<>(
                    List.of("class", block.kind().label() + (hasOwnMark ? " own-mark" : ""), "dir", "auto"));
            if (!block.language().equals(article.language())) {
                attributes.addAll(List.of("lang", lang));
            }
            html.open(tag, attributes.toArray(String[]::new));
            text.write(block.span(), html);
            html.close();
        }

        /** The cells of a row are parted by tabs. */
        private void row(Block block) throws IOException {
            html.open("tr");
            int start = block.span().start();
            for (String cell : article.at(block.span()).split("\t", -1)) {
                html.open("td", "dir", "auto");
                text.write(new Span(start, start + cell.length()), html);
                html.close();
                start += cell.length() + 1;
            }
            html.close();
        }

        private static String around(BlockKind kind) {
            return switch (kind) {
                case LIST_ITEM -> "ul";
                case QUOTE -> "blockquote";
                case TABLE -> "table";
                case BOILERPLATE, CONTENTS, COMMENT, COMMENTS_HEADING -> "details";
                default -> "";
            };
        }

        private void within(String tag, BlockKind kind) throws IOException {
            if (tag.equals(around)) {
                return;
            }
            end();
            around = tag;
            if (tag.isEmpty()) {
                return;
            }
            html.line().open(tag);
            if (tag.equals("details")) {
                boolean isComment = kind == BlockKind.COMMENT || kind == BlockKind.COMMENTS_HEADING;
                html.element(
                        "summary",
                        MESSAGES.text(isComment ? "folded.comments" : "folded"),
                        "lang",
                        MESSAGES.text("language"));
            }
        }

        /** Ends what several blocks stand in. */
        void end() throws IOException {
            if (!around.isEmpty()) {
                html.close();
                around = "";
            }
        }
    }
}
