package org.crossquote.quote.rule;

import java.util.List;

/** How an article calls into question that somebody said the words it quotes. */
public enum Dispute {
    /** The one who is said to have said them denies it. */
    DENIED,
    /** The article only asks whether they were said. */
    ASKED;

    /**
     * What the reader is told.
     *
     * @param speakers whose words they are said to be
     * @return a few words without a full stop, such as "denied by Anna Bell"
     */
    public String inWords(List<String> speakers) {
        return switch (this) {
            case DENIED -> "denied by " + String.join(" and ", speakers);
            case ASKED -> "put as a question";
        };
    }

    /** One word for the mark beside the quotation. */
    public String badge() {
        return this == DENIED ? "denied" : "asked";
    }
}
