package org.crossquote.app.note.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.crossquote.annotation.store.OpenedAs;
import org.crossquote.annotation.store.SaveState;
import org.jspecify.annotations.Nullable;

/** Collections that are not open any more and whose notes are not known to be saved yet. They are tried again until they are. */
final class UnsavedSessions {
    private final List<NoteSession> sessions = new CopyOnWriteArrayList<>();

    /** Takes a session into care. It is saved and closed with the others, but not here; this does not wait. */
    void add(NoteSession session) {
        sessions.add(session);
    }

    /**
     * Saves all, and closes those that are saved.
     *
     * @param open the open session, which stays open
     * @return why some could not be saved
     */
    synchronized List<String> flushAll(@Nullable NoteSession open) {
        List<String> sentences = new ArrayList<>();
        for (NoteSession session : sessions) {
            if (failure(session, sentences)) {
                continue;
            }
            session.close();
            sessions.remove(session);
        }
        if (open != null) {
            failure(open, sentences);
        }
        return sentences;
    }

    private static boolean failure(NoteSession session, List<String> sentences) {
        switch (session.flush()) {
            case SaveState.Failing failing -> sentences.add(failing.because());
            // A newer version has written the file meanwhile; what was changed here before that is in memory only.
            case SaveState.ReadOnly readOnly
            when !(session.openedAs() instanceof OpenedAs.ReadOnly) -> sentences.add(readOnly.because());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The program ends: tries a last time. */
    synchronized void closeAll() {
        sessions.forEach(NoteSession::close);
        sessions.clear();
    }
}
