package org.crossquote.quote;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.crossquote.message.Message;
import org.crossquote.quote.rule.Dispute;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One part of a quotation: a span in quotation marks and whose words it is said to be.
 *
 * @param article the article's id
 * @param span where it stands, its quotation marks included
 * @param exact its words, marks included
 * @param group the number of the quotation in its article; the parts of one quotation that a cue or a paragraph splits share it
 * @param speakers the fullest names that the article gives, empty when nobody is named; kept without blanks around them, and those that are only blanks are left out
 * @param mention the words beside the quotation that name the speaker
 * @param reportedBy the person through whom the words come, when that is not the speaker
 * @param disputed how the article calls into question that they were said, or null
 * @param cue the word that ties quotation and speaker
 * @param kind direct, partial or scare
 * @param confidence 0 to 1, the share of right ones among those given with it
 * @param why the rule that decided: its code, which becomes a sentence where a reader meets it
 * @param witness the article that named the speaker, when it is another one; otherwise null
 */
public record Quotation(
        String article,
        Span span,
        String exact,
        int group,
        List<String> speakers,
        @Nullable Evidence mention,
        @Nullable String reportedBy,
        @Nullable Dispute disputed,
        @Nullable Evidence cue,
        QuotationKind kind,
        double confidence,
        Message why,
        @Nullable Witness witness) {
    /** How the rules begin that are a reader's word. */
    private static final String PUT_RIGHT = "correction-";

    public Quotation {
        speakers = speakers.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A quotation of which its own article tells everything that is known. */
    public Quotation(
            String article,
            Span span,
            String exact,
            int group,
            List<String> speakers,
            @Nullable Evidence mention,
            @Nullable String reportedBy,
            @Nullable Dispute disputed,
            @Nullable Evidence cue,
            QuotationKind kind,
            double confidence,
            Message why) {
        this(article, span, exact, group, speakers, mention, reportedBy, disputed, cue, kind, confidence, why, null);
    }

    /** Whether a reader has said whose words these are. */
    public boolean isPutRight() {
        return why.id().startsWith(PUT_RIGHT);
    }

    /**
     * The same quotation with the speakers that were decided together with other articles.
     *
     * @param names the speakers
     * @param sure 0 to 1
     * @param reason why they are
     * @param from the article that named them, or null when this one did
     */
    public Quotation decided(List<String> names, double sure, Message reason, @Nullable Witness from) {
        return new Quotation(
                article, span, exact, group, names, mention, reportedBy, disputed, cue, kind, sure, reason, from);
    }

    /**
     * The same quotation in another form of its article's text.
     *
     * @param place where each span of this form stands in the other
     * @param words the words of the other form at a span of it; names stay as they are
     */
    public Quotation moved(UnaryOperator<Span> place, Function<Span, String> words) {
        Span there = place.apply(span);
        return new Quotation(
                article,
                there,
                words.apply(there),
                group,
                speakers,
                moved(mention, place, words),
                reportedBy,
                disputed,
                moved(cue, place, words),
                kind,
                confidence,
                why,
                witness);
    }

    /** A part of the quotation, of the same group. */
    Quotation at(Span part, Article text) {
        return new Quotation(
                article,
                part,
                text.at(part),
                group,
                speakers,
                mention,
                reportedBy,
                disputed,
                cue,
                kind,
                confidence,
                why,
                witness);
    }

    private static @Nullable Evidence moved(
            @Nullable Evidence evidence, UnaryOperator<Span> place, Function<Span, String> words) {
        if (evidence == null) {
            return null;
        }
        Span there = place.apply(evidence.span());
        return new Evidence(there, words.apply(there));
    }
}
