package org.crossquote.quote.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossquote.work.Progress;

/** Applies the rules in their order to every quotation of an article. */
public final class Attributor {
    private static final List<Rule> RULES = List.of(
            new Transcript(),
            new CueInside(),
            new Reply(),
            new ReplyOfNamed(),
            new WrittenIn(),
            new Announced(),
            new IntroducedHere(),
            new CueAfter(),
            new Signed(),
            new SentBy(),
            new BeforeColon(),
            new AccordingTo(false),
            new Cited(),
            new Passive(),
            new Agent(),
            new VerbLast(),
            new CueBefore(false),
            new Opening(),
            new AccordingTo(true),
            new UnsaidSubject(),
            new CueLater(),
            new InTheView(),
            new ReportedMood(),
            new CueBefore(true),
            new NounCue(),
            new PointsBack(),
            new Continued(),
            new Introduced(),
            new AnyVerb());

    private static final List<Rule> AT_LAST = List.of(new NamedAfter(), new CarriedOver());

    private Attributor() {}

    /** Decides for every quoted of the context's article, in two rounds: the second looks at what the first decided. */
    public static void decide(Context context) {
        List<QuotedToken> quotedTokens = context.reporting().quotedTokens();
        for (QuotedToken quoted : quotedTokens) {
            first(RULES, quoted, context).ifPresent(a -> context.decide(quoted, a));
        }
        for (QuotedToken quoted : quotedTokens.reversed()) {
            if (context.decided(quoted).isEmpty()) {
                first(AT_LAST.subList(0, 1), quoted, context).ifPresent(a -> context.decide(quoted, a));
            }
        }
        for (QuotedToken quoted : quotedTokens) {
            if (context.decided(quoted).isEmpty()) {
                first(AT_LAST, quoted, context).ifPresent(a -> context.decide(quoted, a));
            }
        }
    }

    /** The names of all rules: the ids of their messages. */
    public static List<String> ruleNames() {
        return Stream.concat(RULES.stream(), AT_LAST.stream())
                .map(Rule::name)
                .distinct()
                .toList();
    }

    private static Optional<Attribution> first(List<Rule> rules, QuotedToken quoted, Context context) {
        for (Rule rule : rules) {
            Progress.checkpoint();
            Optional<Attribution> found = rule.apply(quoted, context);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
