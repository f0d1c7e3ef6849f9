package org.crossquote.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the reader looked at before, and what after that, as far as he has gone back. */
final class FocusHistory {
    private final Deque<Focus> past = new ArrayDeque<>();
    private final Deque<Focus> future = new ArrayDeque<>();

    /** Forgets everything. */
    void clear() {
        past.clear();
        future.clear();
    }

    /** @param focus is no longer looked at */
    void left(Focus focus) {
        past.push(focus);
    }

    /** From where the reader is now there is no way forth. */
    void goOn() {
        future.clear();
    }

    /** What was looked at before {@code now}; empty at the beginning. */
    Optional<Focus> back(@Nullable Focus now) {
        return step(past, future, now);
    }

    /** What was looked at after {@code now}; empty at the end. */
    Optional<Focus> forward(@Nullable Focus now) {
        return step(future, past, now);
    }

    private static Optional<Focus> step(Deque<Focus> from, Deque<Focus> to, @Nullable Focus now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        if (now != null) {
            to.push(now);
        }
        return Optional.of(from.pop());
    }
}
