package org.crossquote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.crossquote.source.CollectionOpener;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The five bundled articles, whose quotations were marked by hand. */
class BundledQuotationsTest {
    private final List<Article> articles = new CollectionOpener().bundled().articles();
    private final QuotationFinder finder = new QuotationFinder();

    @Test
    void findsEveryQuotationItsSpeakersAndItsReporterAndNothingElse() throws Exception {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            for (Quotation q : finder.find(articles.get(i))) {
                if (q.kind() != QuotationKind.SCARE) {
                    found.add(line(i, q.span().start(), q.span().end(), q.speakers(), q.reportedBy()));
                }
            }
        }

        assertThat(found).containsExactlyElementsOf(gold());
    }

    @Test
    void deniedWordsAreDisputed() {
        List<Quotation> disputed =
                quotations().stream().filter(q -> q.disputed() != null).toList();

        assertThat(disputed).hasSize(2).allMatch(q -> q.reportedBy() != null);
    }

    @Test
    void aSpeakerOfSeveralArticlesIsOneUnderAllNames() {
        List<Speaker> speakers = new SpeakerDirectory().speakers(quotations());

        assertThat(speakers)
                .extracting(Speaker::shortName)
                .startsWith("Trump", "Petro")
                .doesNotHaveDuplicates();
        assertThat(speakers.get(0).kind()).isEqualTo(Speaker.Kind.PERSON);
    }

    private List<Quotation> quotations() {
        return articles.stream()
                .flatMap(a -> finder.find(a).stream())
                .filter(q -> q.kind() != QuotationKind.SCARE)
                .toList();
    }

    private static List<String> gold() throws Exception {
        List<String> lines = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        try (InputStream in = BundledQuotationsTest.class.getResourceAsStream("/gold/quotes.json")) {
            for (JsonNode q :
                    JsonMapper.shared().readTree(Objects.requireNonNull(in)).get("quotes")) {
                names.add(q.get("article").asString());
                List<String> speakers = new ArrayList<>();
                q.get("speakers").forEach(s -> speakers.add(s.asString()));
                String reporter = q.has("reported_by") ? q.get("reported_by").asString() : null;
                lines.add(line(
                        names.size() - 1, q.get("start").asInt(), q.get("end").asInt(), speakers, reporter));
            }
        }
        return lines;
    }

    /** A middle initial, a leading article and US for United States make no difference. */
    private static String line(int article, int start, int end, List<String> speakers, @Nullable String reporter) {
        Set<String> same = new TreeSet<>();
        speakers.forEach(s -> same.add(
                s.replaceAll("\\b[A-Z]\\. ", "").replaceFirst("(?i)^the ", "").toLowerCase(Locale.ROOT)));
        return article + " [" + start + ", " + end + ") " + same + (reporter == null ? "" : " through " + reporter);
    }
}
