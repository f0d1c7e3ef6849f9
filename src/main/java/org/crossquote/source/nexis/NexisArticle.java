package org.crossquote.source.nexis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.source.flow.Bylines;
import org.crossquote.source.flow.Flow;
import org.crossquote.source.flow.WrittenDate;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.BlockKind;
import org.crossquote.text.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * One article of a text export: centred lines with outlet and date, the title, labels such as "BYLINE:", the text, and labels again.
 * The labels' language does not matter: they are words in capitals before a colon.
 */
final class NexisArticle {
    private static final Pattern LABEL = Pattern.compile("(\\p{Lu}[\\p{Lu}\\d /-]{2,30}?)\\s?:(?:\\s+(.*))?");
    private static final Pattern RIGHTS = Pattern.compile("(?i).*(?:copyright|©|\\(c\\)|all rights reserved).*");
    private static final int CENTRED = 6;

    /** Lines with no blank one among them. */
    private record Paragraph(List<String> lines, boolean isCentred) {
        String text() {
            return String.join(" ", lines.stream().map(String::strip).toList());
        }

        Matcher label() {
            return LABEL.matcher(text());
        }
    }

    private final List<Paragraph> paragraphs;
    private final List<String> authors = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String outlet;
    private @Nullable PublicationTime published;
    private int at;

    private NexisArticle(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Reads the lines between two numbers of articles. */
    static Optional<ExtractedArticle> of(List<String> lines) {
        NexisArticle article = new NexisArticle(paragraphs(lines));
        article.readHead();
        article.readTitle();
        article.readLabels();
        return article.written();
    }

    private static List<Paragraph> paragraphs(List<String> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                open.add(line);
            } else if (!open.isEmpty()) {
                paragraphs.add(paragraph(open));
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(paragraph(open));
        }
        return paragraphs;
    }

    private static Paragraph paragraph(List<String> lines) {
        boolean isCentred = lines.stream()
                .allMatch(line -> line.length() - line.stripLeading().length() >= CENTRED);
        return new Paragraph(List.copyOf(lines), isCentred);
    }

    private boolean isAtCentred() {
        return at < paragraphs.size() && paragraphs.get(at).isCentred;
    }

    private void readHead() {
        for (; isAtCentred(); at++) {
            String text = paragraphs.get(at).text();
            Optional<PublicationTime> date = WrittenDate.in(text);
            if (RIGHTS.matcher(text).matches()) {
                continue;
            }
            if (outlet == null) {
                outlet = text;
            } else if (date.isPresent() && published == null) {
                published = date.get();
            }
        }
    }

    private void readTitle() {
        StringBuilder words = new StringBuilder();
        while (at < paragraphs.size() && !paragraphs.get(at).label().matches() && hasLabelAhead()) {
            words.append(words.isEmpty() ? "" : " ").append(paragraphs.get(at++).text());
        }
        title = words.isEmpty() ? null : words.toString();
    }

    /** A title is followed by labels; what is not is the text already. */
    private boolean hasLabelAhead() {
        for (int i = at; i < Math.min(at + 4, paragraphs.size()); i++) {
            if (paragraphs.get(i).label().matches()) {
                return true;
            }
        }
        return false;
    }

    private void readLabels() {
        for (; at < paragraphs.size(); at++) {
            Matcher label = paragraphs.get(at).label();
            if (!label.matches() || label.group(1).equals("BODY")) {
                return;
            }
            String value = label.group(2) == null ? "" : label.group(2);
            if (Bylines.isLabel(label.group(1))) {
                authors.addAll(Bylines.names(value));
            } else if (title == null && label.group(1).equals("HEADLINE")) {
                title = value;
            }
        }
    }

    private Optional<ExtractedArticle> written() {
        int end = paragraphs.size();
        while (end > at && isTail(paragraphs.get(end - 1))) {
            end--;
        }
        Flow flow = new Flow();
        if (title != null) {
            flow.add(BlockKind.TITLE, title);
        }
        int before = flow.blocks().size();
        for (Paragraph paragraph : paragraphs.subList(at, end)) {
            flow.add(BlockKind.PARAGRAPH, paragraph.text().replaceFirst("^BODY:\\s*", ""));
        }
        ArticleDetails details = new ArticleDetails(title, authors, outlet, published, null);
        return flow.blocks().size() == before && title == null
                ? Optional.empty()
                : Optional.of(flow.article(details, null));
    }

    private static boolean isTail(Paragraph paragraph) {
        return paragraph.isCentred
                || paragraph.label().matches()
                || RIGHTS.matcher(paragraph.text()).matches();
    }
}
