package org.crossquote.source.web.body;

import java.util.BitSet;
import java.util.Optional;
import org.crossquote.source.web.details.StructuredData;
import org.jsoup.Jsoup;

/** The lines that stand in the article's body as the page's structured data give it. */
final class StructuredBody implements BodyFinder {
    private static final int SHORTEST = 300;
    private static final int SHORT_LINE = 12;

    private final String body;

    StructuredBody(StructuredData data) {
        this.body = data.raw("articleBody").map(StructuredBody::letters).orElse("");
    }

    private static String letters(String body) {
        String plain = body.indexOf('<') >= 0 || body.indexOf('&') >= 0 ? Jsoup.parse(body).text() : body;
        return Letters.of(plain);
    }

    @Override
    public Optional<Candidate> find(ScoredPage page) {
        if (body.length() < SHORTEST) {
            return Optional.empty();
        }
        BitSet found = new BitSet();
        int covered = 0;
        for (int i = 0; i < page.size(); i++) {
            String line = Letters.of(page.line(i).text());
            if (line.length() >= SHORT_LINE && body.contains(line)) {
                found.set(i);
                covered += line.length();
            }
        }
        return covered * 2 < body.length() ? Optional.empty() : Optional.of(new Candidate(found, "page.structured"));
    }
}
