package org.crossquote.source.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossquote.source.flow.Bylines;
import org.crossquote.source.flow.Flow;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.markup.MarkupLines;
import org.crossquote.source.web.page.PageEncoding;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Extraction;
import org.crossquote.text.PublicationTime;
import org.crossquote.work.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** IPTC NewsML-G2: one news item, or a message or package of several; their text as XHTML, NITF or plain. NITF alone is read too. */
public final class NewsmlReader implements ArticleReader {
    private static final int LARGEST = 32 << 20;
    private static final int DEEPEST = 512;
    private static final int MOST_ITEMS = 10_000;

    @Override
    public Extraction extraction() {
        return Extraction.of("newsml", 2);
    }

    @Override
    public boolean takes(SourceFile file) {
        String head = file.headText();
        return !file.endsIn(".txt", ".md")
                && head.matches("(?s)(?:\u00EF\u00BB\u00BF)?\\s*<(?![!?]?html).*")
                && head.matches("(?s).*<(?:[\\w-]+:)?(?:newsItem|newsMessage|packageItem|nitf)[\\s>].*");
    }

    @Override
    public List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException {
        String xml = PageEncoding.decode(file.bytes(LARGEST), null);
        Document document = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST));
        List<Element> items = all(document, "newsItem");
        if (items.isEmpty()) {
            items = all(document, "nitf");
        }
        if (items.size() > MOST_ITEMS) {
            throw file.problem("file.too-many-articles", MOST_ITEMS);
        }
        List<ExtractedArticle> articles = new ArrayList<>();
        for (Element item : items) {
            Progress.checkpoint();
            article(item).ifPresent(articles::add);
        }
        if (articles.isEmpty()) {
            throw file.problem("file.no-article");
        }
        return articles;
    }

    private static List<Element> all(Element in, String name) {
        return in.select(name + ", *|" + name);
    }

    private static Optional<String> first(Element in, String name) {
        return all(in, name).stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static Optional<ExtractedArticle> article(Element item) {
        Flow flow = new Flow();
        String title = first(item, "headline")
                .or(() -> first(item, "hl1"))
                .or(() -> first(item, "title"))
                .orElse(null);
        if (title != null) {
            flow.add(BlockKind.TITLE, title);
        }
        int before = flow.blocks().size();
        addBody(item, flow);
        return flow.blocks().size() == before
                ? Optional.empty()
                : Optional.of(flow.article(details(item, title), language(item)));
    }

    private static void addBody(Element item, Flow flow) {
        for (String name : List.of("body.content", "body", "inlineXML")) {
            List<Element> bodies = name.equals("body.content")
                    ? item.getAllElements().stream()
                            .filter(e -> e.tagName().endsWith(name))
                            .toList()
                    : all(item, name);
            if (!bodies.isEmpty()) {
                MarkupLines.add(
                        bodies.getFirst()
                                .html()
                                .replaceAll("<(/?)hl2\\b", "<$1h2")
                                .replaceAll("<(/?)block\\b", "<$1div"),
                        flow);
                return;
            }
        }
        for (Element plain : all(item, "inlineData")) {
            if (plain.attr("contenttype").contains("html")) {
                MarkupLines.add(plain.wholeText(), flow);
            } else {
                plain.wholeText().lines().forEach(line -> flow.add(BlockKind.PARAGRAPH, line));
            }
        }
    }

    private static ArticleDetails details(Element item, @Nullable String title) {
        List<String> authors = new ArrayList<>();
        first(item, "by").or(() -> first(item, "byline")).ifPresent(line -> authors.addAll(Bylines.names(line)));
        for (Element creator : authors.isEmpty() ? all(item, "creator") : List.<Element>of()) {
            first(creator, "name").ifPresent(authors::add);
        }
        String outlet = all(item, "infoSource").stream()
                .findFirst()
                .flatMap(source -> first(source, "name"))
                .or(() -> all(item, "provider").stream().findFirst().flatMap(provider -> first(provider, "name")))
                .or(() -> all(item, "copyrightHolder").stream().findFirst().flatMap(holder -> first(holder, "name")))
                .orElse(null);
        return new ArticleDetails(title, authors, outlet, published(item), null);
    }

    private static @Nullable PublicationTime published(Element item) {
        for (String name : List.of("firstCreated", "contentCreated", "versionCreated")) {
            Optional<PublicationTime> time = first(item, name).flatMap(PublicationTime::parse);
            if (time.isPresent()) {
                return time.get();
            }
        }
        return item.getAllElements().stream()
                .filter(element -> element.tagName().endsWith("date.issue"))
                .findFirst()
                .flatMap(issue -> PublicationTime.parse(issue.attr("norm")))
                .orElse(null);
    }

    private static @Nullable String language(Element item) {
        String tag = all(item, "language").stream()
                .map(language -> language.attr("tag"))
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse(item.attr("xml:lang"));
        String code = Locale.forLanguageTag(tag).getLanguage();
        return code.length() == 2 ? code : null;
    }
}
