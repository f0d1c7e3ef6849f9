package org.crossquote.quote.rule;

import java.util.Optional;
import java.util.Set;
import org.crossquote.quote.people.Mention;
import org.crossquote.quote.people.MentionResolver;
import org.crossquote.quote.people.Phrases;
import org.crossquote.quote.words.Lexicon;
import org.jspecify.annotations.Nullable;

/** What the rules look at: the article around its quotations, who is in it, and what was decided before. */
public final class Context {
    /** Of two who may be meant alike, the nearer one is right a little more often than not. */
    private static final double GUESS = 0.6;

    private final ReportingText reporting;
    private final MentionResolver cast;
    private final Lexicon lexicon;
    private final Confidence confidence;
    private final Phrases phrases;
    private final Subjects subjects;
    private final @Nullable Attribution[] decided;

    /** A context in which nothing is decided yet. */
    public Context(ReportingText reporting, MentionResolver cast, Lexicon lexicon, Confidence confidence) {
        this.confidence = confidence;
        this.reporting = reporting;
        this.cast = cast;
        this.lexicon = lexicon;
        this.phrases = new Phrases();
        this.subjects = Subjects.of(phrases, lexicon);
        this.decided = new @Nullable Attribution[reporting.quotedTokens().size()];
    }

    /** The article around its quotations. */
    public ReportingText reporting() {
        return reporting;
    }

    /** The language whose word lists are used. */
    public String language() {
        return lexicon.language();
    }

    /** Everybody whom the article names. */
    public MentionResolver cast() {
        return cast;
    }

    /** How sure an attribution with these traits is; what may as well mean another is a guess. */
    double confidence(Set<String> traits, Mention mention) {
        double sure = confidence.of(lexicon.language(), traits);
        return mention.doubtful() ? sure * GUESS : sure;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Phrases phrases() {
        return phrases;
    }

    Subjects subjects() {
        return subjects;
    }

    /** Keeps what was decided for a quotation. */
    void decide(QuotedToken quoted, Attribution attribution) {
        decided[quoted.number()] = attribution;
    }

    /** What was decided for a quotation so far. */
    public Optional<Attribution> decided(@Nullable QuotedToken quoted) {
        return quoted == null ? Optional.empty() : Optional.ofNullable(decided[quoted.number()]);
    }
}
