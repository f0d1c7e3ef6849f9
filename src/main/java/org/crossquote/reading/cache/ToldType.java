package org.crossquote.reading.cache;

import org.crossquote.message.Message;

/** What an argument of a message can be. The order stands in files. */
enum ToldType {
    TEXT(String.class),
    WHOLE(int.class),
    BROKEN(double.class),
    MESSAGE(Message.class);

    private final Class<?> type;

    ToldType(Class<?> type) {
        this.type = type;
    }

    /** The type as it is written. */
    Class<?> type() {
        return type;
    }

    static ToldType of(Object value) {
        return switch (value) {
            case String ignored -> TEXT;
            case Integer ignored -> WHOLE;
            case Double ignored -> BROKEN;
            case Message ignored -> MESSAGE;
            default -> throw new IllegalArgumentException("cannot be kept: " + value.getClass());
        };
    }
}
