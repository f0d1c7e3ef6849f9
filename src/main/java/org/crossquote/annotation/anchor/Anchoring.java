package org.crossquote.annotation.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.TextPosition;
import org.crossquote.annotation.TextQuote;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds annotated words again in one text. First where they stood; then the same words elsewhere, by their context and
 * old place; then words that are nearly the same. What is not like enough, or could as well be another place, is lost:
 * a note without a place can be placed by hand, a note at the wrong words misleads. Letters that are written as one or as several code
 * points are the same, so that a note stays where it is when a program writes the file in the other form.
 */
public final class Anchoring {
    /** More words than this, in UTF-16 units, are looked for by their ends when they have changed. */
    private static final int LONG = 8_000;

    /** How much of each end is looked for. */
    private static final int END = 400;

    private final ComposedPlaces places;
    /** The text as it is now, in composed form. */
    private final String text;

    /** @param text the text as it is now */
    public Anchoring(String text) {
        places = new ComposedPlaces(text);
        this.text = places.text();
    }

    /**
     * Finds the place of a quote.
     *
     * @param quote the words and their context
     * @param position where they stood, null when it is not known
     */
    public Placement place(TextQuote quote, @Nullable TextPosition position) {
        TextQuote composed = ComposedPlaces.composed(quote);
        Span old = position == null ? null : oldPlace(quote, composed, position);
        Placement found =
                old != null && standsAt(composed, old) ? new Placement(AnchorStatus.EXACT, old) : search(composed, old);
        Span span = found.span();
        return span == null ? found : new Placement(found.status(), places.inFile(span));
    }

    /** Where the words stood: in the form of the text in which they stand there, otherwise in the text as it is. */
    private Span oldPlace(TextQuote quote, TextQuote composed, TextPosition position) {
        return places.all(position, quote)
                .filter(span -> standsAt(composed, span))
                .findFirst()
                .orElseGet(() -> places.asItIs(position));
    }

    private Placement search(TextQuote quote, @Nullable Span old) {
        if (quote.exact().isEmpty()) {
            return Placement.LOST;
        }
        int length = quote.exact().length();
        Weighing weighing = new Weighing(text, quote, old);
        List<Candidate> same = exactly(quote.exact(), weighing);
        Candidate best = best(same);
        if (best != null
                && EvidenceThreshold.acceptsSame(best, same, length)
                && (EvidenceThreshold.speaksForItself(best) || !CandidateVerifier.closedUp(text, quote))) {
            return new Placement(best.span().equals(old) ? AnchorStatus.EXACT : AnchorStatus.MOVED, best.span());
        }
        return length > LONG ? betweenItsEnds(quote) : alike(quote, old, weighing);
    }

    /**
     * The place of very many words of which some have changed: from where their first ones are now to where their last ones are. To look
     * for all of them would take time that grows with their number times that of the text.
     */
    private Placement betweenItsEnds(TextQuote quote) {
        String exact = quote.exact();
        int tail = exact.length() - END;
        Placement first = search(
                new TextQuote(exact.substring(0, END), quote.prefix(), exact.substring(END, END + TextQuote.CONTEXT)),
                null);
        Placement last = search(
                new TextQuote(exact.substring(tail), exact.substring(tail - TextQuote.CONTEXT, tail), quote.suffix()),
                null);
        Span from = first.span();
        Span to = last.span();
        if (from == null || to == null) {
            return Placement.LOST;
        }
        int length = to.end() - from.start();
        boolean alike = 2 * length > exact.length() && length < 2 * exact.length();
        return alike ? new Placement(AnchorStatus.APPROXIMATE, new Span(from.start(), to.end())) : Placement.LOST;
    }

    private Placement alike(TextQuote quote, @Nullable Span old, Weighing weighing) {
        int length = quote.exact().length();
        List<Candidate> alike = new AlikePlaces(text, quote.exact()).find(EvidenceThreshold.errors(length), weighing);
        Candidate best = best(alike);
        if (best == null || !EvidenceThreshold.acceptsAlike(best, alike, length)) {
            return Placement.LOST;
        }
        CandidateVerifier borders = new CandidateVerifier(text, quote, best.span());
        return borders.wordsAreGone()
                ? Placement.LOST
                : new Placement(AnchorStatus.APPROXIMATE, whole(widened(quote, old, borders, best)));
    }

    /** Where the context does not tell where the words begin or end: with as much more as they may have changed more. */
    private Span widened(TextQuote quote, @Nullable Span old, CandidateVerifier borders, Candidate best) {
        int most = EvidenceThreshold.errors(quote.exact().length()) - best.errors();
        WholeUnits units = new WholeUnits(text, quote, old != null && old.start() == 0);
        Span fit = borders.fit(best.span(), units);
        return new Span(
                borders.tellsStart() ? fit.start() : units.start(fit.start(), most),
                borders.tellsEnd() ? fit.end() : units.end(fit.end(), most));
    }

    /** Never half of a character that takes two units. */
    private Span whole(Span span) {
        return new Span(start(span.start()), end(span.end()));
    }

    private int start(int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                ? at - 1
                : at;
    }

    private int end(int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                ? at + 1
                : at;
    }

    /** Whether the same words stand there, between the same neighbours; the last of these may have been a letter that was cut in two. */
    private boolean standsAt(TextQuote quote, Span at) {
        String suffix = quote.suffix();
        return !quote.exact().isEmpty()
                && at.length() == quote.exact().length()
                && text.startsWith(quote.exact(), at.start())
                && text.startsWith(suffix.substring(0, Math.max(0, suffix.length() - 1)), at.end())
                && text.startsWith(quote.prefix(), at.start() - quote.prefix().length());
    }

    private List<Candidate> exactly(String exact, Weighing weighing) {
        List<Candidate> found = new ArrayList<>();
        for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            found.add(weighing.weigh(new Span(at, at + exact.length()), 0));
        }
        return found;
    }

    private static @Nullable Candidate best(List<Candidate> candidates) {
        return candidates.stream()
                .max(Comparator.comparingDouble(Candidate::score))
                .orElse(null);
    }
}
