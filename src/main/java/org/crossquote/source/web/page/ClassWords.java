package org.crossquote.source.web.page;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words in an element's class and id: {@code "articleBody related-links"} are article, body, related and links. */
public final class ClassWords {
    private ClassWords() {}

    /** All of them, in lower case. */
    public static Set<String> of(Element element) {
        String all = element.className() + " " + element.id() + " " + element.attr("role") + " "
                + element.attr("data-component") + " " + element.attr("data-testid") + " " + element.attr("itemprop");
        if (all.isBlank()) {
            return Set.of();
        }
        Set<String> words = new LinkedHashSet<>();
        int start = -1;
        for (int i = 0; i <= all.length(); i++) {
            char c = i < all.length() ? all.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean hump = start >= 0 && letter && Character.isUpperCase(c) && Character.isLowerCase(all.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                words.add(all.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
