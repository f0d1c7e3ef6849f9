package org.crossquote.quote.rule;

import java.util.List;
import java.util.Locale;
import org.crossquote.message.MessageFile;

/** How an article calls into question that somebody said the words it quotes. */
public enum Dispute {
    /** The one who is said to have said them denies it. */
    DENIED,
    /** The article only asks whether they were said. */
    ASKED;

    private static final MessageFile MESSAGES = MessageFile.beside(Dispute.class);

    /**
     * What the reader is told.
     *
     * @param speakers whose words they are said to be
     * @return a few words without a full stop, such as "denied by Anna Bell"
     */
    public String inWords(List<String> speakers) {
        return inWords(speakers, Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** The same in a given language, for output that programs read. */
    public String inWords(List<String> speakers, Locale language) {
        return MESSAGES.text(language, "dispute." + name(), joined(speakers, language));
    }

    private static String joined(List<String> speakers, Locale language) {
        return speakers.stream()
                .reduce((some, next) -> MESSAGES.text(language, "and", some, next))
                .orElse("");
    }

    /** One word for the mark beside the quotation. */
    public String badge() {
        return MESSAGES.text("badge." + name());
    }
}
