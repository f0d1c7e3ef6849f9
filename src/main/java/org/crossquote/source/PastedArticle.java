package org.crossquote.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.crossquote.source.cache.OpenedBefore;
import org.crossquote.source.format.Problem;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.web.page.PageParser;
import org.crossquote.text.Article;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * An article that was copied elsewhere, as the file that it becomes.
 *
 * @param title what it is called
 * @param ending of the file's name, without a dot
 * @param contents the file's bytes
 */
public record PastedArticle(String title, String ending, byte[] contents) {
    private static final String PAGE = "html";
    private static final String TEXT = "txt";
    /** Some programs give the plain text when they are asked for a page. */
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!][^>]*>");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A page that gives fewer of the words that were copied than this is no article with what stands around it, but one that was not found. */
    private static final double ENOUGH = 0.5;

    /** Where so many letters were found, what is missing stood around the article. */
    private static final int WHOLE_ARTICLE = 600;

    /**
     * What was copied as an article: its page where that shows it as well as the plain text does, because a page knows headings, lists and quotations;
     * else the text.
     *
     * @param text the plain text, kept to the letter; may be empty
     * @param html the same as a page or a part of one; may be empty
     * @throws UnreadableFileException when neither holds an article; its sentence says why and what to do
     */
    public static PastedArticle of(String text, String html) throws UnreadableFileException {
        if (TAG.matcher(html).find()) {
            try {
                PastedArticle page = read(PAGE, page(html));
                if (text.isBlank() || isWhole(page, text)) {
                    return page;
                }
            } catch (UnreadableFileException e) {
                if (text.isBlank()) {
                    throw e;
                }
            }
        }
        return read(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the bytes of a file with the same ending are this article too: its bytes, or its words but for blanks at the ends. */
    boolean isSameAs(byte[] file) {
        if (Arrays.equals(contents, file)) {
            return true;
        }
        try {
            return article(ending, contents)
                    .text()
                    .strip()
                    .equals(article(ending, file).text().strip());
        } catch (UnreadableFileException e) {
            return false;
        }
    }

    private static boolean isWhole(PastedArticle page, String text) throws UnreadableFileException {
        int found = letters(article(PAGE, page.contents).text());
        return found >= WHOLE_ARTICLE || found >= ENOUGH * letters(text);
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static PastedArticle read(String ending, byte[] contents) throws UnreadableFileException {
        return new PastedArticle(article(ending, contents).title(), ending, contents);
    }

    private static Article article(String ending, byte[] contents) throws UnreadableFileException {
        SourceFile file = SourceFile.of(PastedNames.nameless(ending), contents);
        return switch (new FileOpener(ArticleReaders.standard(), new ArticleMaker(), OpenedBefore.nothing())
                .asked(file)) {
            case FileOpener.Outcome.Articles(List<Article> articles, var _)
            when isText(articles) -> articles.getFirst();
            case FileOpener.Outcome.Failure(Problem problem) -> throw new UnreadableFileException(problem);
            default -> throw file.problem("pasted.empty");
        };
    }

    private static boolean isText(List<Article> articles) {
        return !articles.isEmpty() && !articles.getFirst().text().isBlank();
    }

    /** Whatever charset the page names, it is written in UTF-8, and its first letter says so. */
    private static byte[] page(String html) {
        String part = withoutHeader(html);
        return (BYTE_ORDER_MARK + title(part) + part).getBytes(StandardCharsets.UTF_8);
    }

    /** A part of a page has lost the page's title, by which its headline would be known. */
    private static String title(String part) {
        Document page = PageParser.parse(part);
        Element headline = page.selectFirst("h1");
        return headline == null || !page.title().isBlank() || headline.text().isBlank()
                ? ""
                : "<title>" + Entities.escape(headline.text()) + "</title>\n";
    }

    /** Some systems put lines before the page that say where it starts. */
    private static String withoutHeader(String html) {
        int start = html.indexOf('<');
        return html.startsWith("Version:") && start > 0 ? html.substring(start) : html;
    }
}
