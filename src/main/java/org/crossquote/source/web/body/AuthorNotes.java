package org.crossquote.source.web.body;

import java.util.List;
import java.util.regex.Pattern;
import org.crossquote.text.BlockKind;

/** What an outlet says of an author below the article: a last paragraph that opens with his name, or with what he is and his name. */
final class AuthorNotes implements BodyRule {
    private static final int LAST = 4;
    private static final int LONGEST = 600;
    /** "Our correspondent Ida Vik is …": so far from the start the name may stand. */
    private static final int BEFORE_NAME = 30;

    private final List<Pattern> names;

    /** @param authors the full names of those who wrote the article */
    AuthorNotes(List<String> authors) {
        names = authors.stream()
                .filter(name -> name.strip().contains(" "))
                .map(name -> Pattern.compile(
                        "^(?:\\p{Lu}[^.!?,]{0," + BEFORE_NAME + "} )?" + Pattern.quote(name.strip()) + "(?:['’]s)? .*",
                        Pattern.DOTALL))
                .toList();
    }

    @Override
    public void apply(List<BodyLine> lines) {
        for (int i = Math.max(1, lines.size() - LAST); i < lines.size(); i++) {
            BodyLine line = lines.get(i);
            if (line.is(BlockKind.PARAGRAPH)
                    && line.text().length() <= LONGEST
                    && names.stream().anyMatch(name -> name.matcher(line.text()).matches())) {
                lines.set(i, line.as(BlockKind.BYLINE));
            }
        }
    }
}
