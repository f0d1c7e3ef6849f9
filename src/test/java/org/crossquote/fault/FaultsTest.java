package org.crossquote.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final StackOverflowError deep = new StackOverflowError();

    @Test
    void anErrorOfATaskWhoseFutureNobodyReadsIsTold() {
        try (HeardFaults heard = new HeardFaults();
                ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<?> _ = pool.submit(Faults.telling(() -> {
                throw deep;
            }));
            assertThat(heard.told()).isSameAs(deep);
        }
    }

    @Test
    void anErrorAtAnyPlaceInAChainOfFuturesIsToldAsItWasThrown() {
        try (HeardFaults heard = new HeardFaults()) {
            Faults.tellOf(CompletableFuture.supplyAsync(() -> {
                        throw deep;
                    })
                    .thenApply(value -> value)
                    .thenAccept(value -> {}));
            assertThat(heard.told()).isSameAs(deep);
            Faults.tellOf(CompletableFuture.completedFuture("fine").thenAccept(value -> {
                throw deep;
            }));
            assertThat(heard.told()).isSameAs(deep);
        }
    }

    @Test
    void whatWasCalledOffIsNoFault() {
        try (HeardFaults heard = new HeardFaults()) {
            Faults.tell(new CompletionException(new CancellationException()));
            Faults.log(new ExecutionException(new CancellationException()));
            Faults.telling(() -> {
                        throw new CancellationException();
                    })
                    .run();
            assertThat(heard.isQuiet()).isTrue();
        }
    }

    @Test
    void whatIsToldElsewhereIsWrittenDownWithItsCause() {
        try (HeardFaults heard = new HeardFaults()) {
            Faults.log(new CompletionException(deep));
            assertThat(heard.logged()).isSameAs(deep);
            assertThat(heard.isQuiet()).isTrue();
        }
    }
}
