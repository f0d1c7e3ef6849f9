package org.crossquote.work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A thread that does a part of another one's work, and knows whose: it sees at once that the other was interrupted, however long that one
 * takes to wake up and say so.
 */
final class Worker extends Thread {
    private final Thread owner;

    private Worker(Thread owner, Runnable work) {
        super(work, "worker of " + owner.getName());
        this.owner = owner;
        setDaemon(true);
    }

    /** The thread that it works for. */
    Thread owner() {
        return owner;
    }

    /** @param count how many work for the calling thread at a time */
    static ExecutorService pool(int count) {
        Thread owner = Thread.currentThread();
        return Executors.newFixedThreadPool(count, work -> new Worker(owner, work));
    }
}
