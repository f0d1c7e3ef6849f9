package org.crossquote.app.instance;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What became of a start that wanted to be the only one. */
public sealed interface Claim {
    /** The program runs already, and has been given what this start was to open. */
    record Handed() implements Claim {}

    /** This start is to open a window. */
    sealed interface Mine extends Claim, AutoCloseable {
        /**
         * Begins to take what later starts hand over.
         *
         * @param handed is given the files and folders of a start, absolute, none where it was to open none; on a thread of its own
         */
        void listen(Consumer<List<Path>> handed);

        /** Lets the next start be the first. */
        @Override
        void close();
    }

    /** It is the first one, and later ones will find it. */
    record First(InstanceDoor door) implements Mine {
        @Override
        public void listen(Consumer<List<Path>> handed) {
            door.listen(handed);
        }

        @Override
        public void close() {
            door.close();
        }
    }

    /** Nobody can be found, nor will it be: the folder for that cannot be used, or the one that is there does not answer. */
    record Alone() implements Mine {
        @Override
        public void listen(Consumer<List<Path>> handed) {}

        @Override
        public void close() {}
    }
}
