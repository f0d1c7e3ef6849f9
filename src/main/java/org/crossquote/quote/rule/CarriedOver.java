package org.crossquote.quote.rule;

import java.util.Optional;

/** A quotation alone in its paragraph belongs to who was quoted last. */
final class CarriedOver implements Rule {
    @Override
    public String name() {
        return "carried-over";
    }

    @Override
    public String why() {
        return "Nobody is named here; the last one quoted before goes on, as far as can be told.";
    }

    @Override
    public Optional<Attribution> apply(Site site, Context context) {
        Site before = context.narration().before(site);
        if (before == null
                || !site.beginsSentence()
                || site.sentence().block() - before.sentence().block() > 2) {
            return Optional.empty();
        }
        return context.decided(before)
                .map(a -> a.by(
                        name(),
                        why(),
                        context.confidence()
                                .of(context.lexicon().language(), name(), a.mention(), a.confidence() >= 0.9)));
    }
}
