package org.crossquote.search;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.crossquote.search.index.SpanList;

/** The hits of one article in their order, none inside another; each is made when it is asked for. Immutable and safe for threads. */
public final class HitList extends AbstractList<Hit> implements RandomAccess {
    private final SpanList spans;
    private final ArticleQuotations quotations;

    HitList(SpanList spans, ArticleQuotations quotations) {
        this.spans = spans;
        this.quotations = quotations;
    }

    @Override
    public int size() {
        return spans.size();
    }

    @Override
    public Hit get(int index) {
        int around = quotations.around(spans.start(index), spans.end(index));
        return new Hit(spans.get(index), around < 0 ? null : quotations.get(around));
    }

    /** Their spans alone. */
    public SpanList spans() {
        return spans;
    }
}
