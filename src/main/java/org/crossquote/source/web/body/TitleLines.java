package org.crossquote.source.web.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves out the article's title where it stands among its lines: it is written before them. */
final class TitleLines implements BodyRule {
    private final String title;

    TitleLines(@Nullable String title) {
        this.title = title == null ? "" : Letters.of(title);
    }

    @Override
    public void apply(List<BodyLine> lines) {
        lines.removeIf(line -> !title.isEmpty()
                && line.text().length() < 400
                && Letters.of(line.text()).equals(title));
    }
}
