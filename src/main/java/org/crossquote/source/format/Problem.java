package org.crossquote.source.format;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.message.Message;
import org.crossquote.message.MessageFile;

/**
 * Why something could not be opened, or what is wrong with a file that was, for the reader.
 *
 * @param file the file's or folder's name as it is shown; control characters in it are replaced
 * @param message what is wrong and what to do, naming the file
 * @param wasRead whether the file is open nevertheless, so that nothing has failed
 */
public record Problem(String file, Message message, boolean wasRead) {
    private static final int LONGEST_NAME = 120;
    private static final MessageFile MESSAGES = MessageFile.beside(Problem.class);

    /**
     * A problem of a file that is not open.
     *
     * @param id the sentence's id in {@code messages.properties}; its {@code {0}} is the file's name
     * @param arguments what stands for {@code {1}} and so on in it
     */
    public static Problem of(String file, String id, Object... arguments) {
        return of(file, false, id, arguments);
    }

    /**
     * What is wrong with a file that was read.
     *
     * @see #of(String, String, Object...)
     */
    public static Problem ofRead(String file, String id, Object... arguments) {
        return of(file, true, id, arguments);
    }

    private static Problem of(String file, boolean wasRead, String id, Object... arguments) {
        String shown = printable(file);
        List<Object> all = new ArrayList<>(List.of(shown));
        all.addAll(List.of(arguments));
        return new Problem(shown, new Message(id, all), wasRead);
    }

    /** The sentence in the reader's language. */
    public String sentence() {
        return text(message);
    }

    private static String text(Message message) {
        return MESSAGES.text(
                message.id(),
                message.arguments().stream()
                        .map(argument -> argument instanceof Message inner ? text(inner) : argument)
                        .toArray());
    }

    /** A name that can stand in a line of text: no control characters, and its middle left out when it is very long. */
    public static String printable(String name) {
        StringBuilder clean = new StringBuilder();
        name.codePoints().map(Problem::harmless).forEach(clean::appendCodePoint);
        if (clean.length() <= LONGEST_NAME) {
            return clean.toString();
        }
        int head = clean.offsetByCodePoints(0, LONGEST_NAME / 4);
        int tail = clean.offsetByCodePoints(clean.length(), -LONGEST_NAME / 4);
        return clean.substring(0, head) + "…" + clean.substring(tail);
    }

    private static int harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> 0xFFFD;
            default -> c;
        };
    }
}
