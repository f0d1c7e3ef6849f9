package org.crossquote.quote.rule;

import java.util.Optional;
import java.util.Set;
import org.crossquote.quote.people.Cast;
import org.crossquote.quote.people.Phrases;
import org.crossquote.quote.words.Lexicon;
import org.jspecify.annotations.Nullable;

/** What the rules look at: the article around its quotations, who is in it, and what was decided before. */
public final class Context {
    private final Narration narration;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Confidence confidence;
    private final Phrases phrases;
    private final Subjects subjects;
    private final @Nullable Attribution[] decided;

    /** A context in which nothing is decided yet. */
    public Context(Narration narration, Cast cast, Lexicon lexicon, Confidence confidence) {
        this.confidence = confidence;
        this.narration = narration;
        this.cast = cast;
        this.lexicon = lexicon;
        this.phrases = new Phrases();
        this.subjects = Subjects.of(phrases, lexicon);
        this.decided = new @Nullable Attribution[narration.sites().size()];
    }

    /** The article around its quotations. */
    public Narration narration() {
        return narration;
    }

    /** The language whose word lists are used. */
    public String language() {
        return lexicon.language();
    }

    Cast cast() {
        return cast;
    }

    /** How sure an attribution with these traits is. */
    double confidence(Set<String> traits) {
        return confidence.of(lexicon.language(), traits);
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

    /** Keeps what was decided for a site. */
    void decide(Site site, Attribution attribution) {
        decided[site.number()] = attribution;
    }

    /** What was decided for a site so far. */
    public Optional<Attribution> decided(@Nullable Site site) {
        return site == null ? Optional.empty() : Optional.ofNullable(decided[site.number()]);
    }
}
