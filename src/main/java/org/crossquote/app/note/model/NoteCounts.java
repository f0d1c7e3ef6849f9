package org.crossquote.app.note.model;

import java.util.Map;

/**
 * How many notes there are; those in the trash count only as such.
 *
 * @param live outside the trash
 * @param trashed in the trash
 * @param lost whose place is lost
 * @param corrections that put right what the program found
 * @param colours by the key of their colour
 * @param articles by the article's id in which they have a place
 */
public record NoteCounts(
        int live, int trashed, int lost, int corrections, Map<String, Integer> colours, Map<String, Integer> articles) {
    /** Of no notes. */
    static final NoteCounts NONE = new NoteCounts(0, 0, 0, 0, Map.of(), Map.of());

    public NoteCounts {
        colours = Map.copyOf(colours);
        articles = Map.copyOf(articles);
    }

    /** How many are marked in a colour. */
    public int inColour(String key) {
        return colours.getOrDefault(key, 0);
    }

    /** How many have a place in an article. */
    public int inArticle(String id) {
        return articles.getOrDefault(id, 0);
    }
}
