package org.crossquote.quote;

import java.util.List;
import org.crossquote.message.Message;
import org.crossquote.quote.rule.Dispute;
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
        Message why) {
    public Quotation {
        speakers = speakers.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
