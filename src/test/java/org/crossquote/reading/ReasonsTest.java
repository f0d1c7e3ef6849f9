package org.crossquote.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crossquote.link.Link;
import org.crossquote.message.Message;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.rule.Attributor;
import org.crossquote.quote.rule.Sign;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    @Test
    void everyRuleAndEverySignIsToldAsASentence() {
        Stream<String> ids = Stream.concat(
                Attributor.ruleNames().stream(), Stream.of(Sign.values()).map(Sign::id));
        assertThat(ids.map(id -> Reasons.inEnglish(Message.of(id)))).allMatch(s -> s.matches("\\p{Lu}.*\\."));
    }

    @Test
    void noTwoPackagesGiveReasonsUnderOneId() {
        Set<String> seen = new HashSet<>();
        for (Class<?> speaker : List.of(Quotation.class, Link.class, Reading.class)) {
            assertThat(MessageFile.beside(speaker).ids()).allMatch(seen::add);
        }
    }

    @Test
    void argumentsStandInTheSentence() {
        assertThat(Reasons.inEnglish(Message.of("passage-alike", 0.874)))
                .isEqualTo("a longer passage with 87% of its words in common");
        assertThat(Reasons.inEnglish(Message.of("words-in-a-row-same-speaker", 7)))
                .isEqualTo("the quotations have 7 words in a row in common, by the same speaker");
        assertThat(Reasons.inEnglish(Message.of("fact-more-supported", "trawler, {0}")))
                .isEqualTo("both tell of trawler, {0} and more; a third article joins them");
    }

    @Test
    void aCodeThatNobodyKnowsIsToldAsItIs() {
        assertThat(Reasons.inWords(Message.of("unheard-of"))).isEqualTo("unheard-of");
    }
}
