package org.crossquote.annotation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was done to one file of notes since the program started, to be taken back and done again. It knows the changes only,
 * so that it can outlive the notes that were open then. May be used by several threads.
 */
public final class EditHistory {
    /**
     * What was done at one stroke.
     *
     * @param name what the reader would call it
     * @param changes what it changed
     */
    record Edit(String name, List<Change> changes) {}

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();

    /** Notes what was done last; what changed nothing is not noted. */
    synchronized void push(String name, List<Change> changes) {
        if (!changes.isEmpty()) {
            done.push(new Edit(name, changes));
            undone.clear();
        }
    }

    /** The last edit that is not taken back yet, to be taken back now. */
    synchronized Optional<Edit> takeBack() {
        return move(done, undone);
    }

    /** The last edit that was taken back, to be done again now. */
    synchronized Optional<Edit> doAgain() {
        return move(undone, done);
    }

    private static Optional<Edit> move(Deque<Edit> from, Deque<Edit> to) {
        Optional<Edit> edit = Optional.ofNullable(from.poll());
        edit.ifPresent(to::push);
        return edit;
    }

    /** The name of what would be taken back. */
    synchronized Optional<String> nextUndo() {
        return Optional.ofNullable(done.peek()).map(Edit::name);
    }

    /** The name of what would be done again. */
    synchronized Optional<String> nextRedo() {
        return Optional.ofNullable(undone.peek()).map(Edit::name);
    }
}
