package org.crossquote.source.web.body;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.crossquote.source.web.page.ClassWords;
import org.crossquote.source.web.page.PageLines;
import org.crossquote.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What stands around an article: navigation, advertisements, related links, cookie and newsletter texts, comments. */
final class Furniture {
    private static final Set<String> TAGS =
            Set.of("nav", "aside", "footer", "menu", "form", "fieldset", "dialog", "address");
    private static final Set<String> ROLES = Set.of(
            "complementary",
            "navigation",
            "banner",
            "contentinfo",
            "search",
            "form",
            "dialog",
            "alertdialog",
            "alert",
            "menu");
    private static final Set<String> WORDS = Set.of(
            "nav",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "footer",
            "share",
            "sharing",
            "social",
            "related",
            "recommend",
            "recommended",
            "recommendation",
            "recommendations",
            "recirculation",
            "teaser",
            "teasers",
            "promo",
            "promotion",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "ad",
            "ads",
            "sponsor",
            "sponsored",
            "banner",
            "subscribe",
            "subscription",
            "signup",
            "popup",
            "modal",
            "widget",
            "widgets",
            "outbrain",
            "taboola",
            "trending",
            "popular",
            "player",
            "gallery",
            "slideshow",
            "carousel",
            "tags",
            "tag",
            "topics",
            "keywords",
            "tools",
            "toolbar",
            "print",
            "rating",
            "poll",
            "quiz",
            "toc",
            "bio",
            "skip",
            "hidden",
            "search",
            "login",
            "copyright",
            "disclaimer",
            "pagination",
            "pager",
            "readmore",
            "follow",
            "donate",
            "author",
            "authors",
            "autor",
            "autoren",
            "authorbox",
            "biography",
            "pullquote",
            "pullquotes",
            "factbox",
            "infobox",
            "lightbox",
            "disclosure");
    /** Words that make a part of the article of what is called a widget. */
    private static final Set<String> TEXT = Set.of("text", "paragraph", "body", "content", "richtext");
    /** Words that make a layout of what is called a sidebar. */
    private static final Set<String> LAYOUT = Set.of(
            "grid",
            "layout",
            "has",
            "with",
            "no",
            "without",
            "content",
            "main",
            "wrap",
            "article",
            "container",
            "page");
    /** These are furniture even where they say more than the article does. */
    private static final Set<String> SURE_WORDS = Set.of(
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "newsletter",
            "newsletters",
            "comments",
            "disqus",
            "commentlist",
            "respond");
    /** A part of the page that holds so many of a hundred words of its running text is no furniture, whatever it is called. */
    private static final int LARGE = 30;

    private static final int NEARLY_ALL = 85;
    /** Nor is one that holds so many of those of the article that it stands in. */
    private static final int MOST_OF_ARTICLE = 50;

    private static final Set<String> TEASERS = Set.of("article", "li", "div", "section");
    private static final Evaluator HEADINGS = Selector.evaluatorOf("h2, h3, h4");
    private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");
    private static final int FEWEST_TEASERS = 3;
    /** Looking at all brothers of each of so many would take for ever. */
    private static final int MOST_SIBLINGS = 400;

    private final PageLines lines;
    private final long[] running;
    private final Map<Element, Boolean> known = new IdentityHashMap<>();

    Furniture(PageLines lines) {
        this.lines = lines;
        this.running = new long[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            running[i + 1] = running[i] + Math.max(0, LineScore.of(lines.get(i), false));
        }
    }

    /** How many of a hundred words of one element's running text another one holds. */
    private long share(Element part, Span whole) {
        long all = running[whole.end()] - running[whole.start()];
        Span range = lines.within(part);
        return all == 0 ? 0 : (running[range.end()] - running[range.start()]) * 100 / all;
    }

    private boolean isLarge(Element element) {
        if (share(element, new Span(0, lines.size())) > LARGE) {
            return true;
        }
        Element article = element.parent();
        while (article != null && !article.nameIs("article") && !article.nameIs("main")) {
            article = article.parent();
        }
        return article != null && share(element, lines.within(article)) > MOST_OF_ARTICLE;
    }

    /** Whether an element is furniture or stands in it. */
    boolean holds(Element element) {
        Boolean answer = known.get(element);
        if (answer == null) {
            Element parent = element.parent();
            answer = is(element) || parent != null && holds(parent);
            known.put(element, answer);
        }
        return answer;
    }

    private boolean is(Element element) {
        if (element.nameIs("body") || element.nameIs("html") || element.nameIs("article") || element.nameIs("main")) {
            return false;
        }
        Set<String> words = ClassWords.of(element);
        if (words.stream().anyMatch(SURE_WORDS::contains)) {
            return share(element, new Span(0, lines.size())) < NEARLY_ALL;
        }
        boolean called = TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role"))
                || words.stream().anyMatch(WORDS::contains) && !isPartOfText(words)
                || words.contains("sidebar") && words.stream().noneMatch(LAYOUT::contains);
        return (called || isTeaser(element)) && !isLarge(element);
    }

    /** "widget-text": a part of the article, in a page that is put together of widgets. */
    private static boolean isPartOfText(Set<String> words) {
        return (words.contains("widget") || words.contains("widgets"))
                && words.stream().anyMatch(TEXT::contains);
    }

    /** One of several alike that each head with a link, or begin with one and break off: a list of other articles. */
    private static boolean isTeaser(Element element) {
        Element parent = element.parent();
        return parent != null
                && parent.childNodeSize() <= MOST_SIBLINGS
                && TEASERS.contains(element.normalName())
                && alike(parent, element) >= FEWEST_TEASERS
                && (headsWithLink(element) || Teaser.breaksOff(element));
    }

    private static int alike(Element parent, Element element) {
        int alike = 0;
        String classes = element.className();
        for (Element at = parent.firstElementChild(); at != null; at = at.nextElementSibling()) {
            alike += at.nameIs(element.normalName()) && at.className().equals(classes) ? 1 : 0;
        }
        return alike;
    }

    private static boolean headsWithLink(Element element) {
        Element heading = element.selectFirst(HEADINGS);
        if (heading == null) {
            return false;
        }
        Element at = heading;
        while (at != null && !isLink(at)) {
            at = at.parent();
        }
        return at != null || heading.selectFirst(LINKS) != null;
    }

    private static boolean isLink(Element element) {
        return element.nameIs("a") && element.hasAttr("href");
    }
}
