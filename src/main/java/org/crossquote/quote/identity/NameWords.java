package org.crossquote.quote.identity;

import java.util.Locale;
import java.util.Set;
import org.crossquote.text.WordFile;

/** The little words of names, folded. */
final class NameWords {
    private static final WordFile FILE = WordFile.read("quote", "names.txt");
    /** What stands between the parts of a person's name. */
    static final Set<String> PARTICLES = Set.copyOf(FILE.words("particle"));
    /** What tells father and son apart. */
    static final Set<String> SUFFIXES = Set.copyOf(FILE.words("suffix"));
    /** What has no letter among the first letters of an organisation. */
    static final Set<String> LITTLE = Set.copyOf(FILE.words("little-word"));

    private static final Set<String> ARTICLES = Set.copyOf(FILE.words("article"));

    private NameWords() {}

    /** Whether an article stands before the rest of a name. */
    static boolean hasArticle(String name) {
        int blank = name.indexOf(' ');
        return blank > 0 && ARTICLES.contains(name.substring(0, blank).toLowerCase(Locale.ROOT));
    }

    /** The name without an article before it. */
    static String withoutArticle(String name) {
        return hasArticle(name) ? name.substring(name.indexOf(' ') + 1) : name;
    }
}
