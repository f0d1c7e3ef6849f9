package org.crossquote.source.cache;

/** How the articles of a file are called. */
public final class ArticleIds {
    private ArticleIds() {}

    /**
     * The file's name, with {@code #n} where the file has several articles.
     *
     * @param number which one, from 1
     * @param count how many there are
     */
    public static String of(String file, int number, int count) {
        return count == 1 ? file : file + "#" + number;
    }
}
