package org.crossquote.search;

import java.util.List;
import org.crossquote.text.Span;

/**
 * One of the reader's notes as far as it is searched.
 *
 * @param id the annotation's
 * @param text what the reader wrote, empty for nothing
 * @param tags the names of its tags
 * @param places where it stands; none when that was not found or when it is about all articles
 */
public record SearchNote(String id, String text, List<String> tags, List<Place> places) {
    /**
     * Where a note stands.
     *
     * @param article the article's id
     * @param span the words, in UTF-16 units of its text
     */
    public record Place(String article, Span span) {}

    public SearchNote {
        tags = List.copyOf(tags);
        places = List.copyOf(places);
    }
}
