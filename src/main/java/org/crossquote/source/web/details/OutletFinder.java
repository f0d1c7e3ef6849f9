package org.crossquote.source.web.details;

import java.util.List;
import java.util.Optional;

/** Who published an article. */
final class OutletFinder {
    private static final List<String> META =
            List.of("og:site_name", "application-name", "dc.publisher", "publisher", "copyright");
    private static final int LONGEST = 60;

    private OutletFinder() {}

    static Optional<String> find(StructuredData data, MetaTags meta) {
        return data.names("publisher").stream()
                .findFirst()
                .or(() -> meta.first(META))
                .or(data::site)
                .filter(name -> name.length() <= LONGEST && !name.startsWith("http"));
    }
}
