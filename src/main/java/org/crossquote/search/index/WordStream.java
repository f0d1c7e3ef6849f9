package org.crossquote.search.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** The words of a text as the index takes them: all terms of a word at one position. Where each word stands is kept aside. */
final class WordStream extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final WordScanner words;
    private final WordForms forms;
    private final WordPlaces.Builder places = new WordPlaces.Builder();
    private List<BytesRef> terms = List.of();
    private int next;

    WordStream(String text, WordForms forms) {
        this.words = new WordScanner(text);
        this.forms = forms;
    }

    /** Where the words stand that were given so far. */
    WordPlaces places() {
        return places.places();
    }

    @Override
    public boolean incrementToken() {
        boolean isNew = next == terms.size();
        if (isNew) {
            if (!words.advance()) {
                return false;
            }
            places.add(words.start(), words.end());
            terms = forms.of(words.letters(), words.from(), words.length());
            next = 0;
        }
        term.setBytesRef(terms.get(next++));
        step.setPositionIncrement(isNew ? 1 : 0);
        return true;
    }
}
