package org.crossquote.source.web.details;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossquote.source.format.Blanks;
import org.jsoup.nodes.Document;

/**
 * The title of an article: as the structured data give it, else as it is shared, else as it is shown; unless the others speak against
 * that, which {@link TitleWitnesses} weighs.
 */
final class TitleFinder {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»:-]+\\s+|\\s*[|｜ㅣ]\\s*");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s|–—·•»:-]+$");
    private static final String SEPARATORS = "|｜ㅣ–—·•»-_<*";
    private static final List<String> META =
            List.of("og:title", "twitter:title", "parsely-title", "dc.title", "sailthru.title", "headline", "title");
    private static final int SHORTEST = 12;
    private static final int FROM_THE_TITLE = 60;

    private final StructuredData data;
    private final MetaTags meta;
    private final String outlet;
    private final String window;
    private final List<String> headings;

    TitleFinder(Document page, StructuredData data, MetaTags meta, String outlet) {
        this.data = data;
        this.meta = meta;
        this.outlet = outlet;
        this.window = Blanks.single(page.title());
        this.headings = page.getElementsByTag("h1").stream()
                .map(h1 -> Blanks.single(h1.text()))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    Optional<String> find() {
        Optional<String> structured = data.field("headline").map(this::bare);
        Optional<String> shared = meta.first(META).map(this::bare);
        if (structured.isPresent() && shared.isPresent()) {
            return Optional.of(
                    new TitleWitnesses(structured.get(), shared.get(), bare(window), headings).mostTrusted());
        }
        return structured
                .or(() -> shared)
                .or(this::heading)
                .or(() -> Optional.of(bare(window)).filter(title -> !title.isEmpty() && !isOutlet(title)))
                .or(() -> headings.stream().findFirst())
                .or(() -> Optional.of(window).filter(title -> !title.isEmpty()));
    }

    private boolean isOutlet(String title) {
        return !outlet.isEmpty() && SharedWords.areLike(title, outlet);
    }

    /** The first heading that says what the window's title says. */
    private Optional<String> heading() {
        return headings.stream()
                .filter(words -> SharedWords.percent(words, window) >= FROM_THE_TITLE)
                .findFirst();
    }

    /** The title without what another place does not have at its end, and without the outlet's name. */
    private String bare(String title) {
        return Stream.concat(headings.stream(), data.field("headline").stream())
                .filter(other -> other.length() >= SHORTEST && goesOn(title, other))
                .findFirst()
                .orElseGet(() -> withoutOutlet(title));
    }

    /** Whether a title is another one and, behind a mark, something else. */
    private static boolean goesOn(String title, String other) {
        if (title.length() <= other.length() || !title.startsWith(other)) {
            return false;
        }
        String rest = title.substring(other.length()).strip();
        return !rest.isEmpty() && SEPARATORS.indexOf(rest.charAt(0)) >= 0;
    }

    private String withoutOutlet(String title) {
        String[] parts = SEPARATOR.split(title, 0);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        boolean isOutlet = !outlet.isEmpty() && SharedWords.percent(outlet, last) >= 50;
        int cut = title.lastIndexOf(last);
        String rest = LOOSE_END.matcher(title.substring(0, Math.max(0, cut))).replaceFirst("");
        return isOutlet && rest.length() > last.length() ? rest : title;
    }
}
