package org.crossquote.message;

import java.util.List;

/**
 * Something to be said, not yet in any language: it becomes a sentence where a reader meets it.
 *
 * @param id the message's id in the file of the package that says it; it may stand in files and must not change
 * @param arguments what the sentence names: strings, numbers, or messages of the same package
 */
public record Message(String id, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message with its arguments in the order in which the sentence numbers them. */
    public static Message of(String id, Object... arguments) {
        return new Message(id, List.of(arguments));
    }
}
