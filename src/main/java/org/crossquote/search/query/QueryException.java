package org.crossquote.search.query;

import org.crossquote.message.Message;
import org.crossquote.message.MessageFile;

/** A query that cannot be understood; its message says why, to the one who wrote it. */
public final class QueryException extends Exception {
    private static final MessageFile SENTENCES = MessageFile.beside(QueryException.class);

    private final transient Message why;

    QueryException(String id, Object... arguments) {
        super(id);
        why = Message.of(id, arguments);
    }

    /** The beginning of a word, among others, stands for more words than can be looked for. */
    public static QueryException manyBeginnings(String beginning, int most) {
        return new QueryException("many-beginnings", beginning, most);
    }

    /** The query means more different things, by its {@code OR}, than are looked for. */
    public static QueryException manyWays(int most) {
        return new QueryException("too-many-ways", most);
    }

    /** A whole sentence in the reader's language. */
    public String sentence() {
        return SENTENCES.text(why.id(), why.arguments().toArray());
    }

    /** Whether the query only lacks the mark that closes a phrase, as while it is typed. */
    public boolean isUnclosedPhrase() {
        return why.id().equals("unclosed-phrase");
    }
}
