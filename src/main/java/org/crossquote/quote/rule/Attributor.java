package org.crossquote.quote.rule;

import java.util.List;
import java.util.Optional;
import org.crossquote.work.Progress;

/** Applies the rules in their order to every quotation of an article. */
public final class Attributor {
    private static final List<Rule> RULES = List.of(
            new Transcript(),
            new Incise(),
            new WrittenIn(),
            new CueAfter(),
            new Signed(),
            new BeforeColon(),
            new AccordingTo(false),
            new Cited(),
            new Passive(),
            new Agent(),
            new VerbLast(),
            new CueBefore(false),
            new AccordingTo(true),
            new UnsaidSubject(),
            new CueLater(),
            new InTheView(),
            new CueBefore(true),
            new NounCue(),
            new ReportedMood(),
            new PointsBack(),
            new Continued(),
            new Introduced(),
            new AnyVerb());

    private static final List<Rule> AT_LAST = List.of(new NamedAfter(), new CarriedOver());

    private Attributor() {}

    /** Decides for every site of the context's article, in two rounds: the second looks at what the first decided. */
    public static void decide(Context context) {
        List<Site> sites = context.narration().sites();
        for (Site site : sites) {
            first(RULES, site, context).ifPresent(a -> context.decide(site, a));
        }
        for (Site site : sites.reversed()) {
            if (context.decided(site).isEmpty()) {
                first(AT_LAST.subList(0, 1), site, context).ifPresent(a -> context.decide(site, a));
            }
        }
        for (Site site : sites) {
            if (context.decided(site).isEmpty()) {
                first(AT_LAST, site, context).ifPresent(a -> context.decide(site, a));
            }
        }
    }

    private static Optional<Attribution> first(List<Rule> rules, Site site, Context context) {
        for (Rule rule : rules) {
            Progress.checkpoint();
            Optional<Attribution> found = rule.apply(site, context);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
