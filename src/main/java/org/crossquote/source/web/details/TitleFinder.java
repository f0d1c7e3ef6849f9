package org.crossquote.source.web.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossquote.source.format.Blanks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The title of an article: what most of the places that give one agree on. */
final class TitleFinder {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»:-]\\s+|\\s*\\|\\s*");
    private static final List<String> META =
            List.of("og:title", "twitter:title", "parsely-title", "dc.title", "sailthru.title", "headline", "title");

    private final Document page;
    private final StructuredData data;
    private final MetaTags meta;
    private final String outlet;

    TitleFinder(Document page, StructuredData data, MetaTags meta, String outlet) {
        this.page = page;
        this.data = data;
        this.meta = meta;
        this.outlet = outlet;
    }

    Optional<String> find() {
        List<String> given = new ArrayList<>();
        data.field("headline").map(this::withoutOutlet).ifPresent(given::add);
        for (String name : META) {
            meta.all(name).stream().limit(1).map(this::withoutOutlet).forEach(given::add);
        }
        Optional<String> heading = heading(given);
        if (heading.isPresent()) {
            return heading;
        }
        return given.stream()
                .findFirst()
                .or(() -> Optional.of(withoutOutlet(Blanks.single(page.title()))).filter(t -> !t.isEmpty()));
    }

    /** The largest heading, when it says the same as one of those given. */
    private Optional<String> heading(List<String> given) {
        String title = page.title();
        List<String> all = new ArrayList<>(given);
        all.add(title);
        for (Element h1 : page.getElementsByTag("h1")) {
            String words = Blanks.single(h1.text());
            if (words.length() > 3 && all.stream().anyMatch(t -> isSame(words, t))) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(String heading, String title) {
        return SharedWords.percent(heading, title) >= 60 && SharedWords.percent(title, heading) >= 60;
    }

    /** The title without the site's name at its end or beginning. */
    private String withoutOutlet(String title) {
        String[] parts = SEPARATOR.split(title, 0);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        boolean isOutlet = !outlet.isEmpty() && SharedWords.percent(outlet, last) >= 50;
        int cut = title.lastIndexOf(last);
        String rest = title.substring(0, Math.max(0, cut)).replaceFirst("[\\s|–—·•»:-]+$", "");
        return isOutlet && rest.length() > last.length() ? rest : title;
    }
}
