package org.crossquote.annotation.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many runs of other processes, as many at once as there are processors. */
final class AtOnce {
    private AtOnce() {}

    /** A run, and what was wrong in it. */
    @FunctionalInterface
    interface Run<T> {
        List<String> damage(T of) throws Exception;
    }

    /** What was wrong in all runs, in the order of {@code all}. */
    static <T> List<String> of(List<T> all, Run<T> run) throws Exception {
        List<String> damage = new ArrayList<>();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<List<String>>> runs = all.stream()
                    .map(each -> threads.submit(() -> run.damage(each)))
                    .toList();
            for (Future<List<String>> each : runs) {
                damage.addAll(each.get());
            }
        }
        return damage;
    }
}
