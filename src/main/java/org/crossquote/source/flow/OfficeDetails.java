package org.crossquote.source.flow;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossquote.text.ArticleDetails;

/**
 * What an office file says of itself, as far as it can be believed: programs put names of files into titles, and the dates are those
 * of the file, not of the article.
 */
public final class OfficeDetails {
    private static final Pattern FILE_NAME = Pattern.compile(
            "(?i)microsoft word - .*|untitled.*|document ?\\d*|dokument ?\\d*|.*\\.(docx?|odt|rtf|pdf|html?|indd|qxp|txt)");

    private OfficeDetails() {}

    /**
     * Title and authors.
     *
     * @param title what the file gives as its title
     * @param creators what it gives as its authors
     */
    public static ArticleDetails of(Optional<String> title, List<String> creators) {
        List<String> authors = creators.stream()
                .flatMap(line -> Bylines.names(line).stream())
                .filter(name -> name.contains(" "))
                .toList();
        String believed = title.filter(t -> !FILE_NAME.matcher(t).matches()).orElse(null);
        return new ArticleDetails(believed, authors, null, null, null);
    }
}
