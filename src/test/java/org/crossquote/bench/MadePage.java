package org.crossquote.bench;

import java.util.Locale;
import java.util.Random;

/** A page as a newspaper's site saves it: an article among menus, teasers, a script with the state of the page, and styles. */
final class MadePage {
    private static final int MENU = 120;
    private static final int TEASERS = 60;

    private MadePage() {}

    /** @param size of the page in bytes, about; the script has what is missing */
    static String of(String text, int size) {
        String[] paragraphs = text.split("\\R+");
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(title(paragraphs[0]))
                .append(" | The Made Times</title><meta property=\"og:site_name\" content=\"The Made Times\">")
                .append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"")
                .append(title(paragraphs[0]).replace("\"", ""))
                .append("\",\"datePublished\":\"2026-03-02T10:00:00Z\"}</script></head><body><header><nav><ul>");
        for (int i = 0; i < MENU; i++) {
            page.append("<li class=\"menu-item level-")
                    .append(i % 3)
                    .append("\"><a href=\"/section/")
                    .append(i);
            page.append("\">Section ").append(i).append("</a></li>");
        }
        page.append("</ul></nav></header><main><article class=\"story\"><h1>").append(title(paragraphs[0]));
        page.append("</h1><div class=\"body\">");
        for (int i = 0; i < paragraphs.length; i++) {
            page.append("<p class=\"paragraph\">")
                    .append(paragraphs[i].replace("&", "&amp;").replace("<", "&lt;"));
            page.append("</p>\n");
            if (i % 4 == 3) {
                page.append("<div class=\"ad\"><span>Advertisement</span></div>");
            }
        }
        page.append("</div></article></main><aside class=\"related\">");
        for (int i = 0; i < TEASERS; i++) {
            page.append("<div class=\"teaser\"><a href=\"/story/")
                    .append(i)
                    .append("\"><h3>Another story ")
                    .append(i);
            page.append("</h3><p>What happened at another place, told in a few words.</p></a></div>");
        }
        page.append("</aside><script>window.state={");
        Random random = new Random(paragraphs[0].hashCode());
        while (page.length() < size) {
            page.append(String.format(Locale.ROOT, "\"k%x\":\"%x\",", random.nextInt(), random.nextLong()));
        }
        return page.append("};</script><footer><p>Terms of use</p></footer></body></html>")
                .toString();
    }

    private static String title(String paragraph) {
        String[] words = paragraph.split(" ");
        return String.join(" ", java.util.Arrays.copyOf(words, Math.min(words.length, 9)));
    }
}
