package org.crossquote.app.alike;

import org.crossquote.app.KeyNames;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.AlikeSentences;
import org.crossquote.reading.Reading;

/** What is said of sentences that are alike. */
final class AlikeWording {
    private static final MessageFile MESSAGES = MessageFile.beside(AlikeWording.class);

    private AlikeWording() {}

    /** A sentence of this package. */
    static String text(String id, Object... arguments) {
        return MESSAGES.text(id, arguments);
    }

    /** What is the case between an article and the others on its event. */
    static String head(AlikeSentences found, Reading reading) {
        int number = reading.numberOf(found.article());
        if (found.others().isEmpty()) {
            return text("alone", number);
        }
        String links = found.linked() == 0
                ? text("unlinked", number, found.others().size())
                : text("linked", number, found.linked(), found.others().size());
        return found.pairs().isEmpty() ? links + " " + text("none") : links + " " + text("note");
    }

    /** Why two sentences are listed. */
    static String reason(AlikeSentences.Pair pair) {
        return text("reason", String.join(", ", pair.words()));
    }

    /** Why nothing is listed. */
    static String nothing(AlikeViewModel.State state, KeyNames keys) {
        return switch (state) {
            case LOOKING -> text("looking");
            case STOPPED -> text("stopped", keys.of(AlikeFeature.COMMAND));
            case FAILED -> text("failed");
            case DONE -> "";
        };
    }
}
