package org.crossquote.quote.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule that takes over what was decided for another quotation. */
abstract class TakenOver implements Rule {
    private static final double SURE = 0.9;

    private final String name;
    private final String why;

    TakenOver(String name, String why) {
        this.name = name;
        this.why = why;
    }

    /** The quotation whose speaker goes on; null when there is none. */
    abstract @Nullable Site source(Site site, Context context);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String why() {
        return why;
    }

    @Override
    public final Optional<Attribution> apply(Site site, Context context) {
        return context.decided(source(site, context)).map(a -> {
            String way = Confidence.way(name, a.mention(), a.confidence() >= SURE, false);
            return a.by(this, way, context.share(way));
        });
    }
}
