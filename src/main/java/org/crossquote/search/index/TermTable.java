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
        while (scanner.hasNext()) {
            String part = scanner.next().text();
            parts.add(new WordQuery.Word(part, word.isBeginning() && !scanner.hasNext()));
        }
        return parts;
    }

    /** The terms of one part, all that begin so for a beginning; at most {@code most}. */
    Set<String> terms(WordQuery.Word part, WordQuery.Form form, int most) throws IOException, TooManyWordsException {
        Set<String> terms = new TreeSet<>();
        if (part.isBeginning()) {
            String beginning = WordForms.WHOLE + Folding.fold(part.text());
            for (LeafReaderContext leaf : leaves) {
                addAll(leaf, new BytesRef(beginning), terms, most);
            }
            if (terms.size() > most) {
                throw new TooManyWordsException(part.text(), most);
            }
        } else if (form == WordQuery.Form.EXACT) {
            terms.add(WordForms.WHOLE + Folding.fold(part.text()));
        } else {
            languages.forEach(
                    language -> terms.addAll(new WordForms(language).of(part.text()).stems()));
        }
        return terms;
    }

    private void addAll(LeafReaderContext leaf, BytesRef beginning, Set<String> terms, int most) throws IOException {
        Terms all = leaf.reader().terms(field);
        if (all == null) {
            return;
        }
        TermsEnum each = all.iterator();
        if (each.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
            return;
        }
        BytesRef term = each.term();
        while (term != null && StringHelper.startsWith(term, beginning) && terms.size() <= most) {
            terms.add(term.utf8ToString());
            term = each.next();
        }
    }
}
