package org.crossquote.app.search;

/** In which articles the reader searches. */
enum Scope {
    /** The one where the reader is. */
    ARTICLE,
    /** Those that are shown as columns. */
    COLUMNS,
    /** All that are open. */
    EVERYTHING;

    /** The next one, round and round. */
    Scope next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** The id of the words that say more of it. */
    String tip() {
        return switch (this) {
            case ARTICLE -> "scope.article.tip";
            case COLUMNS -> "scope.columns.tip";
            case EVERYTHING -> "scope.everything.tip";
        };
    }

    /** The id of its name among the messages. */
    String message() {
        return switch (this) {
            case ARTICLE -> "scope.article";
            case COLUMNS -> "scope.columns";
            case EVERYTHING -> "scope.everything";
        };
    }
}
