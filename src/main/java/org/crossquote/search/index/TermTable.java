package org.crossquote.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** Which terms of an index a word stands for. */
final class TermTable {
    /** So many words a beginning may stand for beside other words. */
    static final int MOST_BESIDE_OTHERS = 2_000;

    private final List<LeafReaderContext> leaves;
    private final String field;
    private final List<String> languages;

    /** @param languages those of the texts, as {@link Stemming#known} has them */
    TermTable(List<LeafReaderContext> leaves, String field, Collection<String> languages) {
        this.leaves = leaves;
        this.field = field;
        this.languages = List.copyOf(languages);
    }

    /** The words that the index sees in one word; none where there are only signs. */
    static List<WordQuery.Word> parts(WordQuery.Word word) {
        List<WordQuery.Word> parts = new ArrayList<>();
        WordScanner scanner = new WordScanner(word.text());
        while (scanner.advance()) {
            parts.add(new WordQuery.Word(scanner.word(), false));
        }
        if (word.isBeginning() && !parts.isEmpty()) {
            parts.addLast(new WordQuery.Word(parts.removeLast().text(), true));
        }
        return parts;
    }

    /** The terms of one part, all that begin so for a beginning; at most {@code most}. */
    Set<String> terms(WordQuery.Word part, WordQuery.Form form, int most) throws IOException, TooManyWordsException {
        Set<String> terms = new TreeSet<>();
        if (part.isBeginning()) {
            BytesRef beginning = beginning(part);
            for (LeafReaderContext leaf : leaves) {
                addAll(leaf, beginning, terms, most);
            }
            if (terms.size() > most) {
                throw new TooManyWordsException(part.text(), most);
            }
        } else if (form == WordQuery.Form.EXACT) {
            terms.add(WordForms.WHOLE + Folding.fold(part.text()));
        } else {
            languages.forEach(language -> terms.addAll(new WordForms(language).allForms(part.text())));
        }
        return terms;
    }

    private void addAll(LeafReaderContext leaf, BytesRef beginning, Set<String> terms, int most) throws IOException {
        TermsEnum each = beginningWith(leaf, beginning);
        while (each != null && terms.size() <= most) {
            terms.add(each.term().utf8ToString());
            each = next(each, beginning);
        }
    }

    /** The first term of a leaf that begins like one part; null for none. */
    @Nullable
    TermsEnum beginningWith(LeafReaderContext leaf, BytesRef beginning) throws IOException {
        Terms all = leaf.reader().terms(field);
        if (all == null) {
            return null;
        }
        TermsEnum each = all.iterator();
        boolean isThere =
                each.seekCeil(beginning) != TermsEnum.SeekStatus.END && StringHelper.startsWith(each.term(), beginning);
        return isThere ? each : null;
    }

    /** The same terms at the next one that begins so; null when there is none. */
    static @Nullable TermsEnum next(TermsEnum each, BytesRef beginning) throws IOException {
        BytesRef term = each.next();
        return term != null && StringHelper.startsWith(term, beginning) ? each : null;
    }

    /** How all terms begin that are words with this beginning. */
    static BytesRef beginning(WordQuery.Word part) {
        return new BytesRef(WordForms.WHOLE + Folding.fold(part.text()));
    }
}
