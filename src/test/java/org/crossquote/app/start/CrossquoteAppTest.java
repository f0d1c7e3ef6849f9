package org.crossquote.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CrossquoteAppTest {
    @Test
    void aWindowThatCouldNotBeMadeEndsTheProgram() {
        assertThat(CrossquoteApp.status(CompletableFuture.failedFuture(new IllegalStateException("no font"))))
                .isEqualTo(1);
        assertThat(CrossquoteApp.status(CompletableFuture.completedFuture(0))).isZero();
    }
}
