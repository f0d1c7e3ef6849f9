package org.crossquote.search.index;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of a text as the index takes them: all terms of a word at one position. */
final class WordStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final WordScanner words;
    private final WordForms forms;
    private final Deque<String> more = new ArrayDeque<>();
    private int start;
    private int end;

    WordStream(String text, WordForms forms) {
        this.words = new WordScanner(text);
        this.forms = forms;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!more.isEmpty()) {
            give(more.remove(), 0);
            return true;
        }
        if (!words.hasNext()) {
            return false;
        }
        WordScanner.Word word = words.next();
        start = word.start();
        end = word.end();
        WordForms.Terms terms = forms.of(word.text());
        more.addAll(terms.stems());
        give(terms.whole(), 1);
        return true;
    }

    private void give(String text, int positions) {
        term.append(text);
        step.setPositionIncrement(positions);
        offsets.setOffset(start, end);
    }
}
