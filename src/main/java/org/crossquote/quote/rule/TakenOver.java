package org.crossquote.quote.rule;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule that takes over what was decided for another quotation. */
abstract class TakenOver implements Rule {
    private final String name;

    TakenOver(String name) {
        this.name = name;
    }

    /** The quotation whose speaker goes on; null when there is none. */
    abstract @Nullable QuotedToken source(QuotedToken quoted, Context context);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Optional<Attribution> apply(QuotedToken quoted, Context context) {
        return context.decided(source(quoted, context)).map(a -> {
            Set<String> traits = Traits.takenOver(name, quoted, a);
            return a.by(this, traits, context.confidence(traits, a.mention()));
        });
    }
}
