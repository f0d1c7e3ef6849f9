package org.crossquote.source.web.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossquote.source.web.page.ClassWords;
import org.crossquote.source.web.page.PageLine;
import org.crossquote.text.BlockKind;
import org.jsoup.nodes.Element;

/** What readers wrote below an article: kept apart behind it, without the names, times and buttons around it. */
final class PageComments {
    private static final Set<String> ONE = Set.of("comment");
    private static final Set<String> LISTS = Set.of("comments", "commentlist");
    /** What is called after comments and holds none of this article's. */
    private static final Set<String> OTHERS =
            Set.of("recent", "latest", "popular", "policy", "rules", "count", "form", "respond");
    /** Who wrote a comment and when stands beside it; beside notices to those who would write one, nothing does. */
    private static final Set<String> SIGNED =
            Set.of("author", "user", "username", "commenter", "date", "time", "timestamp", "avatar", "vcard", "meta");

    private static final double MOST_LINKED = 0.5;

    private PageComments() {}

    /** The comments of a page with their heading, where it has one; none when there are no comments. */
    static List<ArticleBody.Line> of(ScoredPage page) {
        List<ArticleBody.Line> found = new ArrayList<>();
        String heading = null;
        for (int i = 0; i < page.size(); i++) {
            PageLine line = page.line(i);
            if (!page.isFurniture(i)) {
                continue;
            }
            if (found.isEmpty() && line.kind() == BlockKind.HEADING && stands(line.element(), LISTS)) {
                heading = line.text();
            } else if (isSaid(line) && stands(line.element(), ONE) && isSigned(line.element())) {
                found.add(new ArticleBody.Line(BlockKind.COMMENT, line.text()));
            }
        }
        if (heading != null && !found.isEmpty()) {
            found.addFirst(new ArticleBody.Line(BlockKind.COMMENTS_HEADING, heading));
        }
        return found;
    }

    private static boolean isSaid(PageLine line) {
        return line.kind() != BlockKind.HEADING
                && line.linkShare() < MOST_LINKED
                && Ends.isRunning(new BodyLine(line, line.kind()));
    }

    private static boolean stands(Element element, Set<String> called) {
        boolean found = false;
        for (Element at = element; at != null && !at.nameIs("body"); at = at.parent()) {
            Set<String> words = ClassWords.of(at);
            if (at.nameIs("form")
                    || words.stream().anyMatch(OTHERS::contains)
                            && words.stream().anyMatch(PageComments::isOfComments)) {
                return false;
            }
            found |= words.stream().anyMatch(called::contains);
        }
        return found;
    }

    private static boolean isSigned(Element element) {
        for (Element at = element; at != null && !at.nameIs("body"); at = at.parent()) {
            Set<String> words = ClassWords.of(at);
            if (words.stream().anyMatch(LISTS::contains)) {
                return false;
            }
            if (words.contains("comment")
                    && at.stream()
                            .anyMatch(each -> each.nameIs("time")
                                    || ClassWords.of(each).stream().anyMatch(SIGNED::contains))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfComments(String word) {
        return word.startsWith("comment");
    }
}
