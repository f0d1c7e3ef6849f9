package org.crossquote.source.nexis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.source.flow.Bylines;
import org.crossquote.source.flow.Flow;
import org.crossquote.source.flow.FlowBlock;
import org.crossquote.source.flow.WrittenDate;
import org.crossquote.source.format.Blanks;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.BlockKind;

/**
 * The articles of a Nexis Uni export as a word processor's file: title, outlet and date, each a paragraph, then labels, among them how
 * long the article is. It is recognised by that shape, whatever the language of the labels.
 */
public final class NexisUniArticles {
    private static final Pattern LENGTH = Pattern.compile("\\p{L}[\\p{L} ]{1,20}:\\s*[\\d.,'\\u00A0 ]{1,9} \\p{L}+");
    private static final Pattern LABEL = Pattern.compile("(\\p{L}[\\p{L} -]{1,25}):\\s*(\\S.*)");
    private static final int MOST_LABELS = 14;
    private static final int LONGEST_LABEL = 300;
    private static final int LONGEST_HEADING = 30;

    private final List<FlowBlock> blocks;

    private NexisUniArticles(List<FlowBlock> blocks) {
        this.blocks = blocks;
    }

    /** The articles in a document; none when it is no such export. */
    public static List<ExtractedArticle> in(Flow document) {
        return new NexisUniArticles(document.blocks()).articles();
    }

    private List<ExtractedArticle> articles() {
        List<Integer> dates = new ArrayList<>();
        for (int i = 2; i < blocks.size(); i++) {
            boolean isDate =
                    WrittenDate.isAll(text(i)) && !isLabel(i); // a labelled one says when the article was loaded
            if (isDate && lengthAfter(i) > 0 && !isLabel(i - 1)) {
                dates.add(i);
            }
        }
        List<ExtractedArticle> articles = new ArrayList<>();
        for (int n = 0; n < dates.size(); n++) {
            int end = n + 1 < dates.size() ? dates.get(n + 1) - 2 : blocks.size();
            articles.add(article(dates.get(n), end));
        }
        return articles;
    }

    private String text(int i) {
        return Blanks.single(blocks.get(i).text());
    }

    private boolean isLabel(int i) {
        return text(i).length() <= LONGEST_LABEL && LABEL.matcher(text(i)).matches();
    }

    private int lengthAfter(int date) {
        for (int i = date + 1; i < Math.min(date + MOST_LABELS, blocks.size()); i++) {
            if (LENGTH.matcher(text(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private ExtractedArticle article(int date, int end) {
        List<String> authors = new ArrayList<>();
        int body = date + 1;
        for (int i = date + 1; i < end && (i <= lengthAfter(date) || isLabel(i)); i++) {
            Matcher label = LABEL.matcher(text(i));
            if (label.matches() && Bylines.isLabel(label.group(1))) {
                authors.addAll(Bylines.names(label.group(2)));
            }
            body = i + 1;
        }
        body += body < end && isShort(body) ? 1 : 0; // the heading "Body"
        Flow flow = new Flow();
        flow.add(BlockKind.TITLE, text(date - 2));
        blocks.subList(body, Math.max(body, bodyEnd(body, end))).forEach(flow::add);
        ArticleDetails details = new ArticleDetails(
                text(date - 2),
                authors,
                text(date - 1),
                WrittenDate.in(text(date)).orElse(null),
                null);
        return flow.article(details, null);
    }

    private boolean isShort(int i) {
        String text = text(i);
        return text.length() <= LONGEST_HEADING && !text.matches(".*[.!?:”\"»]");
    }

    /** Without "End of Document", the day it was loaded, and headings with nothing but labels under them. */
    private int bodyEnd(int body, int end) {
        int last = end;
        while (last > body && (isShort(last - 1) || isLoadDate(last - 1))) {
            last--;
        }
        int labels = last;
        while (labels > body && isLabel(labels - 1)) {
            labels--;
        }
        boolean isSection = labels < last && labels > body + 1 && isShort(labels - 1);
        return isSection ? labels - 1 : last;
    }

    private boolean isLoadDate(int i) {
        Matcher label = LABEL.matcher(text(i));
        return label.matches() && WrittenDate.isAll(label.group(2));
    }
}
