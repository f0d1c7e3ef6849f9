package org.crossquote.quote.words;

import java.util.List;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one sentence, with a tag and, for verbs, the verb of each. Marked segments are single tokens.
 *
 * @param block the index of the article's block that it stands in
 * @param tokens its tokens
 * @param tags a tag for each token
 * @param verbs for each token that is tagged as a verb, what it is; null for others
 */
public record Sentence(int block, List<Token> tokens, List<Tag> tags, List<@Nullable Verb> verbs) {
    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** The token at {@code i}. */
    public Token token(int i) {
        return tokens.get(i);
    }

    /** The tag at {@code i}; {@link Tag#PUNCTUATION} outside the sentence. */
    public Tag tag(int i) {
        return i < 0 || i >= tags.size() ? Tag.PUNCTUATION : tags.get(i);
    }

    /** The verb at {@code i}, or null. */
    public @Nullable Verb verb(int i) {
        return i < 0 || i >= verbs.size() ? null : verbs.get(i);
    }

    /** Whether the token at {@code i} is that word, in lower case; false outside the sentence. */
    public boolean is(int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }

    /** Whether the token at {@code i} is of that class; false outside the sentence. */
    public boolean is(int i, WordClass wordClass) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(wordClass);
    }

    /** Whether the token at {@code i} is a verb that can tie a speaker to words. */
    public boolean isCue(int i) {
        Verb verb = verb(i);
        return verb != null && verb.isCue();
    }

    /** The index of the first token at {@code i} or behind it that is no adverb. */
    public int behindAdverbs(int i) {
        int k = i;
        while (tag(k) == Tag.ADVERB) {
            k++;
        }
        return k;
    }

    /** The index of the first token that stands at an offset of the article or behind it; the size when there is none. */
    public int firstAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (tokens.get(mid).start() < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** Where the tokens in [from, to) stand in the text; at least one. */
    public Span span(int from, int to) {
        return new Span(token(from).start(), token(to - 1).end());
    }
}
