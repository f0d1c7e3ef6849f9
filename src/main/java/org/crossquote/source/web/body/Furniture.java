package org.crossquote.source.web.body;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.crossquote.source.web.page.ClassWords;
import org.crossquote.source.web.page.PageLines;
import org.crossquote.text.Span;
import org.jsoup.nodes.Element;

/** What stands around an article: navigation, advertisements, related links, cookie and newsletter texts, comments. */
final class Furniture {
    private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "menu", "form", "fieldset", "dialog", "address");
    private static final Set<String> WORDS = Set.of(
            "nav", "navigation", "menu", "breadcrumb", "breadcrumbs", "sidebar", "footer", "share", "sharing", "social",
            "related", "recommend", "recommended", "recommendation", "recommendations", "recirculation", "teaser", "teasers", "promo",
            "promotion", "advert", "adverts", "advertisement", "advertising", "ad", "ads", "sponsor", "sponsored", "banner", "newsletter",
            "newsletters", "subscribe", "subscription", "signup", "cookie", "cookies", "consent", "gdpr", "popup", "modal",
            "comments", "disqus", "widget", "widgets", "outbrain", "taboola", "trending", "popular", "player", "gallery", "slideshow",
            "carousel", "tags", "tag", "topics", "keywords", "tools", "toolbar", "print", "rating", "poll", "quiz", "toc", "bio",
            "skip", "hidden", "search", "login", "copyright", "disclaimer", "pagination", "pager", "readmore", "follow", "donate");
    /** A part of the page that holds so many of a hundred words of its running text is no furniture, whatever it is called. */
    private static final int LARGE = 30;

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

    private boolean isLarge(Element element) {
        Span range = lines.within(element);
        return (running[range.end()] - running[range.start()]) * 100 > running[running.length - 1] * LARGE;
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
        boolean called = TAGS.contains(element.normalName()) || ClassWords.of(element).stream().anyMatch(WORDS::contains);
        return called && !isLarge(element);
    }
}
