package org.crossquote.quote.rule;

import org.jspecify.annotations.Nullable;

/** A quotation alone in its paragraph belongs to who was quoted last; a new line of a dialogue does not. */
final class CarriedOver extends TakenOver {
    CarriedOver() {
        super("carried-over", "Nobody is named here; the last one quoted before goes on, as far as can be told.");
    }

    @Override
    @Nullable
    Site source(Site site, Context context) {
        Site before = context.narration().before(site);
        boolean near = before != null
                && !site.changesSpeaker()
                && site.beginsSentence()
                && site.sentence().block() - before.sentence().block() <= 2;
        return near ? before : null;
    }
}
