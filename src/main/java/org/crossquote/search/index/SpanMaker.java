package org.crossquote.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;

/** Several words that stand together, as Lucene takes them. */
final class SpanMaker {
    private SpanMaker() {}

    static SpanQuery of(TermTable table, List<WordQuery.Word> parts, WordQuery query)
            throws IOException, TooManyWordsException {
        boolean inOrder = query.distance() == WordQuery.IN_ORDER;
        SpanQuery[] clauses = new SpanQuery[parts.size()];
        for (int i = 0; i < clauses.length; i++) {
            clauses[i] = anyOf(table.terms(parts.get(i), query.form(), TermTable.MOST_BESIDE_OTHERS));
        }
        return new SpanNearQuery(clauses, inOrder ? 0 : query.distance(), inOrder);
    }

    private static SpanQuery anyOf(Set<String> terms) {
        SpanQuery[] each = terms.stream()
                .map(term -> new SpanTermQuery(new Term(TextIndex.WORDS, term)))
                .toArray(SpanQuery[]::new);
        return each.length == 1 ? each[0] : new SpanOrQuery(each);
    }
}
