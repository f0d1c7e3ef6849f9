package org.crossquote.source;

import java.text.Normalizer;
import org.crossquote.message.MessageFile;

/** How files of pasted articles are called: by the order in which they came, and by their titles. */
final class PastedNames {
    private static final MessageFile MESSAGES = MessageFile.beside(PastedNames.class);
    private static final int LONGEST = 60;

    private PastedNames() {}

    /** A name for what is not a file yet, as sentences name it. */
    static String nameless(String ending) {
        return MESSAGES.text("pasted.nameless") + "." + ending;
    }

    /** Such as {@code 3 Fire at the harbour.html}; every system can have a file of that name. */
    static String of(int number, PastedArticle article) {
        return number + " " + words(article.title()) + "." + article.ending();
    }

    private static String words(String title) {
        StringBuilder name = new StringBuilder();
        for (String word : Normalizer.normalize(title, Normalizer.Form.NFC).split("[^\\p{L}\\p{M}\\p{N}'’-]+")) {
            if (name.length() + word.length() >= LONGEST) {
                break;
            }
            name.append(name.isEmpty() || word.isEmpty() ? "" : " ").append(word);
        }
        return name.isEmpty() ? MESSAGES.text("pasted.nameless") : name.toString();
    }
}
