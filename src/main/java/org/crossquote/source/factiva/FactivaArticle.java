package org.crossquote.source.factiva;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossquote.source.flow.Bylines;
import org.crossquote.source.flow.Flow;
import org.crossquote.source.flow.WrittenDate;
import org.crossquote.source.format.Blanks;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.markup.MarkupLines;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.BlockKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One article of an export. */
final class FactivaArticle {
    private static final String WORDS = "[\\d.,'\\u00A0 ]{1,9} \\p{L}+";
    private static final String TIME = "\\d{1,2}[:.]\\d\\d(?: .{1,12})?";

    private final Element element;
    private final Map<String, Element> fields = new HashMap<>();
    private final List<String> authors = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String outlet;
    private @Nullable String date;

    private FactivaArticle(Element element) {
        this.element = element;
    }

    static Optional<ExtractedArticle> of(Element element) {
        FactivaArticle article = new FactivaArticle(element);
        article.readCodes();
        if (article.fields.isEmpty()) {
            article.readOrder();
        }
        return article.written();
    }

    private void readCodes() {
        for (Element row : element.select("tr")) {
            List<Element> cells = row.children();
            String code =
                    cells.isEmpty() ? "" : Blanks.single(cells.getFirst().text().replace('\u00A0', ' '));
            if (cells.size() > 1 && code.matches("[A-Z]{2,3}")) {
                fields.putIfAbsent(code, cells.get(1));
            }
        }
        title = value("HD");
        outlet = value("SN");
        date = value("PD");
        String by = value("BY");
        authors.addAll(by == null ? List.of() : Bylines.names(by));
    }

    private @Nullable String value(String code) {
        Element cell = fields.get(code);
        String value = cell == null ? "" : Blanks.single(cell.text());
        return value.isEmpty() ? null : value;
    }

    /** Without codes: title, by whom, how many words, date, time where given, outlet. */
    private void readOrder() {
        List<String> lines = new ArrayList<>();
        for (Element child : element.select("> div, > p, > div > div")) {
            if (!child.hasClass("articleParagraph") && child.select("div, p").size() == 1) {
                lines.add(Blanks.single(child.text()));
            }
        }
        lines.removeIf(String::isEmpty);
        Element headline = element.selectFirst("[class$=Headline]");
        title = headline == null ? null : Blanks.single(headline.text());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.matches(WORDS) && i > 0 && date == null && Bylines.isByline(lines.get(i - 1))) {
                authors.addAll(Bylines.names(lines.get(i - 1)));
            } else if (date == null && WrittenDate.isAll(line)) {
                date = line;
            } else if (date != null && outlet == null && !line.matches(TIME)) {
                outlet = line;
            }
        }
    }

    private Optional<ExtractedArticle> written() {
        Flow flow = new Flow();
        if (title != null) {
            flow.add(BlockKind.TITLE, title);
        }
        int before = flow.blocks().size();
        if (fields.isEmpty()) {
            element.select(".articleParagraph").forEach(paragraph -> MarkupLines.add(paragraph, flow));
        }
        for (String code : List.of("LP", "HLP", "TD")) {
            Element text = fields.get(code);
            if (text != null) {
                addParagraphs(text, flow);
            }
        }
        boolean isOne = flow.blocks().size() > before || title != null && outlet != null;
        ArticleDetails details = new ArticleDetails(
                title,
                authors,
                outlet,
                date == null ? null : WrittenDate.in(date).orElse(null),
                null);
        return isOne ? Optional.of(flow.article(details, null)) : Optional.empty();
    }

    /** The paragraphs stand in a cell of a table that is there for the layout. */
    private static void addParagraphs(Element text, Flow flow) {
        List<Element> paragraphs = text.select("p");
        if (paragraphs.isEmpty()) {
            flow.add(BlockKind.PARAGRAPH, text.text());
        }
        paragraphs.forEach(paragraph -> flow.add(BlockKind.PARAGRAPH, paragraph.text()));
    }
}
