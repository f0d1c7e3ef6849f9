package org.crossquote.search;

import java.util.BitSet;
import java.util.List;
import org.crossquote.search.index.Occurrences;
import org.crossquote.search.index.TextIndex;
import org.crossquote.search.index.TooManyWordsException;
import org.crossquote.search.index.WordQuery;
import org.crossquote.search.query.Query;
import org.crossquote.search.query.QueryException;

/** Asks an index for the words of a query. */
final class WordSearch {
    private WordSearch() {}

    static Occurrences find(TextIndex index, Query.Words words, BitSet among) throws QueryException {
        try {
            return index.find(query(words), among);
        } catch (TooManyWordsException e) {
            throw QueryException.manyBeginnings(e.beginning(), e.most());
        }
    }

    static int cost(TextIndex index, Query.Words words) {
        return index.cost(query(words));
    }

    private static WordQuery query(Query.Words words) {
        return switch (words) {
            case Query.AnyForm any -> new WordQuery(List.of(word(any.word())), WordQuery.Form.ANY, WordQuery.IN_ORDER);
            case Query.Phrase phrase -> new WordQuery(words(phrase.words()), WordQuery.Form.EXACT, WordQuery.IN_ORDER);
            case Query.Near near -> new WordQuery(words(near.words()), WordQuery.Form.EXACT, near.distance());
        };
    }

    private static List<WordQuery.Word> words(List<Query.Word> words) {
        return words.stream().map(WordSearch::word).toList();
    }

    private static WordQuery.Word word(Query.Word word) {
        return new WordQuery.Word(word.text(), word.isBeginning());
    }
}
