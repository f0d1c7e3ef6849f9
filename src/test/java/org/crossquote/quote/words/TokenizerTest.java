package org.crossquote.quote.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private final Tokenizer english = new Tokenizer(new Lexicon("en"));

    private List<Token> cut(String text) {
        return english.cut(text, new Span(0, text.length()), List.of());
    }

    @Test
    void wordsInLowerCaseBelongToTheirPlacesBehindALetterThatGrows() {
        String text = "İZMİR mayor Said: WE agreed";

        List<Token> tokens = cut(text);

        assertThat(tokens)
                .allSatisfy(t -> assertThat(t.text()).isEqualTo(t.span().in(text)));
        assertThat(tokens).extracting(Token::lower).endsWith("mayor", "said", ":", "we", "agreed");
    }

    @Test
    void aTokenTellsWhatTheListsSayOfIt() {
        List<Token> tokens = cut("IT said it “will” use US");

        assertThat(tokens.get(0).pronoun()).as("an acronym is no pronoun").isNull();
        assertThat(tokens.get(0).isFunctionWord()).isTrue();
        assertThat(tokens.get(1).verb()).extracting(Verb::base).isEqualTo("say");
        assertThat(tokens.get(2).pronoun()).isNotNull();
        assertThat(tokens.get(4).is(WordClass.AUXILIARY)).isTrue();
        assertThat(tokens.get(4).verb()).isNull();
        assertThat(tokens.getFirst().is(WordClass.DETERMINER)).isFalse();
    }

    @Test
    void lettersOutsideTheFirstPlaneStayWhole() {
        List<Token> tokens = cut("The 𝔘𝔫 vote 𐐀𐐁 PASSED");

        assertThat(tokens).extracting(Token::text).containsExactly("The", "𝔘𝔫", "vote", "𐐀𐐁", "PASSED");
        assertThat(tokens.getLast().lower()).isEqualTo("passed");
    }

    @Test
    void contractionsPossessivesAndAbbreviationsAreCutByEitherApostrophe() {
        assertThat(cut("The U.S. envoy’s aide didn't say it'll end, Mr. Quist's sons’ U.N. post."))
                .extracting(Token::text)
                .containsExactly(
                        "The", "U.S.", "envoy", "’s", "aide", "didn't", "say", "it", "'ll", "end", ",", "Mr.", "Quist",
                        "'s", "sons", "’", "U.N.", "post", ".");
    }

    @Test
    void onlyTheRangeIsCutAndMarkedSegmentsAreOneToken() {
        String text = "Before. She said “we agree” then. After.";

        List<Token> tokens = english.cut(text, new Span(8, 33), List.of(new Span(17, 27)));

        assertThat(tokens).extracting(Token::text).containsExactly("She", "said", "“”", "then", ".");
    }
}
