package org.crossquote.export.cite;

import java.util.Locale;

/**
 * Words with their source, ready to be pasted.
 *
 * @param text plain
 * @param html the same for programs that take it: the link can be followed, the title is marked as one
 */
public record Citation(String text, String html) {
    /**
     * Puts words and source together.
     *
     * @param language of what the program itself says in it
     */
    public static Citation of(CitedWords words, CitationStyle style, Locale language) {
        Passages out = new Passages();
        switch (style) {
            case PLAIN -> new PlainSource(words).write(out, language);
            case JOURNALIST -> new JournalistSource(words).write(out, language);
            case APA -> new ApaSource(words).write(out);
            case BIBTEX -> new BibtexSource(words).write(out);
        }
        return new Citation(out.text(), out.html());
    }
}
