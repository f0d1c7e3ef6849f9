package org.crossquote.quote.rule;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.crossquote.quote.people.Mention;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Verb;

/** What an attribution shows that tells how sure it is: the rule, the mention, the cue, and what stands beside and between them. */
final class Traits {
    private static final int SIDE_BY_SIDE = 5;
    private static final int REACH = 60;
    private static final int MANY = 3;
    private static final double[] STEPS = {.5, .7, .8, .9, .95, .98};

    private final Set<String> traits = new LinkedHashSet<>();

    private Traits(String rule, Mention mention, QuotedToken quoted) {
        String kind = mention.kind().name().toLowerCase(Locale.ROOT);
        traits.add(rule);
        traits.add(rule + "+" + kind);
        traits.add("mention=" + kind);
        traits.add("speakers=" + Math.min(2, mention.speakers().size()));
        addIf(quoted.beginsSentence(), "words-begin-sentence");
        addIf(quoted.isWholeSentence(), "words-are-sentence");
    }

    /** The traits of what a rule found in the sentence {@code s}. */
    static Set<String> found(String rule, Mention mention, QuotedToken quoted, Finding f, Sentence s) {
        Traits t = new Traits(rule, mention, quoted);
        t.mention(mention, f, s);
        if (f.cue() >= 0) {
            t.cue(rule, f, s);
        }
        if (f.cue() >= 0 && f.sentenceIndex() == quoted.sentenceIndex()) {
            t.between(rule, quoted, f, s);
        }
        t.addIf(isAlone(quoted, f), rule + "+only-cue");
        return t.traits;
    }

    /** The traits of what a rule took over from another quotation. */
    static Set<String> takenOver(String rule, QuotedToken quoted, Attribution from) {
        Traits t = new Traits(rule, from.mention(), quoted);
        int step = 0;
        while (step < STEPS.length && from.confidence() >= STEPS[step]) {
            step++;
        }
        t.traits.add("source-step=" + step);
        return t.traits;
    }

    /** The traits of a label at the head of a line. */
    static Set<String> labelled(String rule, Mention mention, QuotedToken quoted) {
        return new Traits(rule, mention, quoted).traits;
    }

    private void mention(Mention mention, Finding f, Sentence s) {
        int first = f.subject().from();
        while (first + 1 < f.subject().to()
                && s.token(first).start() < mention.span().start()) {
            first++;
        }
        int last = f.subject().to() - 1;
        while (last > first && s.token(last).end() > mention.span().end()) {
            last--;
        }
        traits.add("before-mention=" + tag(s, first - 1));
        traits.add("behind-mention=" + tag(s, last + 1));
    }

    private void cue(String rule, Finding f, Sentence s) {
        Verb verb = s.verb(f.cue());
        String type = verb == null ? "none" : verb.type().name().toLowerCase(Locale.ROOT);
        traits.add("cue=" + type);
        traits.add(rule + "+cue=" + type);
        traits.add("before-cue=" + tag(s, f.cue() - 1));
        traits.add("behind-cue=" + tag(s, f.cue() + 1));
        int apart = f.subject().to() <= f.cue()
                ? f.cue() - f.subject().to()
                : f.subject().from() - f.cue() - 1;
        traits.add("mention-to-cue=" + Math.min(MANY, apart));
        addIf(f.cue() < f.subject().from(), "cue-first");
    }

    private void between(String rule, QuotedToken quoted, Finding f, Sentence s) {
        int from = Math.min(f.cue(), quoted.token()) + 1;
        int to = Math.max(f.cue(), quoted.token());
        traits.add("verbs-between=" + count(s, from, to, Tag.VERB));
        traits.add("quotes-between=" + count(s, from, to, Tag.QUOTE));
        traits.add("clauses-between=" + count(s, from, to, Tag.SUBORDINATOR));
        traits.add(rule + "+words-apart=" + Math.min(4, (to - from) / 3));
        boolean near = to - from < SIDE_BY_SIDE;
        addIf(near, rule + "+near");
    }

    /** Whether no other cue stands before the words in their sentence. */
    private static boolean isAlone(QuotedToken quoted, Finding f) {
        Sentence s = quoted.sentence();
        for (int i = Math.max(0, quoted.token() - REACH); i < quoted.token(); i++) {
            if (Subjects.isCue(s, i, false) && (i != f.cue() || f.sentenceIndex() != quoted.sentenceIndex())) {
                return false;
            }
        }
        return true;
    }

    private static int count(Sentence s, int from, int to, Tag tag) {
        int n = 0;
        for (int i = from; i < to && n < MANY; i++) {
            n += s.tag(i) == tag ? 1 : 0;
        }
        return n;
    }

    private static String tag(Sentence s, int i) {
        return s.tag(i).name().toLowerCase(Locale.ROOT);
    }

    private void addIf(boolean holds, String trait) {
        if (holds) {
            traits.add(trait);
        }
    }
}
