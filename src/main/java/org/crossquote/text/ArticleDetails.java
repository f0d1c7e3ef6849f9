package org.crossquote.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article besides its text: what its file says, put right by the collection where that knows better.
 *
 * @param title its title, or null where the file gives none
 * @param authors the names of those who wrote it, in their order
 * @param outlet the paper, agency or site that published it, or null
 * @param published when it was published, or null
 * @param address where it stands in the web, or null
 */
public record ArticleDetails(
        @Nullable String title,
        List<String> authors,
        @Nullable String outlet,
        @Nullable PublicationTime published,
        @Nullable String address) {
    /** Nothing is known. */
    public static final ArticleDetails NONE = new ArticleDetails(null, List.of(), null, null, null);

    public ArticleDetails {
        authors = List.copyOf(authors);
    }

    /** A title alone. */
    public static ArticleDetails titled(@Nullable String title) {
        return new ArticleDetails(title, List.of(), null, null, null);
    }

    /** These details, and of some fields it is known that nothing is known: what they say is wrong. */
    public ArticleDetails without(Set<DetailField> none) {
        return none.isEmpty()
                ? this
                : new ArticleDetails(
                        title,
                        none.contains(DetailField.AUTHORS) ? List.of() : authors,
                        none.contains(DetailField.OUTLET) ? null : outlet,
                        none.contains(DetailField.PUBLISHED) ? null : published,
                        none.contains(DetailField.ADDRESS) ? null : address);
    }

    /** The fields of which something is known. */
    public Set<DetailField> known() {
        Set<DetailField> known = EnumSet.noneOf(DetailField.class);
        if (!authors.isEmpty()) {
            known.add(DetailField.AUTHORS);
        }
        if (outlet != null) {
            known.add(DetailField.OUTLET);
        }
        if (published != null) {
            known.add(DetailField.PUBLISHED);
        }
        if (address != null) {
            known.add(DetailField.ADDRESS);
        }
        return known;
    }

    /** These details; where {@code better} says something, that instead. */
    public ArticleDetails correctedBy(ArticleDetails better) {
        return new ArticleDetails(
                better.title == null ? title : better.title,
                better.authors.isEmpty() ? authors : better.authors,
                better.outlet == null ? outlet : better.outlet,
                better.published == null ? published : better.published,
                better.address == null ? address : better.address);
    }
}
