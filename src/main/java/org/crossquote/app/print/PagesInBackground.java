package org.crossquote.app.print;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.crossquote.export.print.LetterWidths;
import org.crossquote.export.print.Paper;
import org.crossquote.export.print.Printed;
import org.crossquote.export.print.PrintedPage;
import org.crossquote.fault.Faults;
import org.jspecify.annotations.Nullable;

/** Lays out pages off the FX thread, one thing at a time: what is asked for later ends what came before. FX thread only. */
final class PagesInBackground {
    /**
     * What is laid out.
     *
     * @param heading what it is
     * @param paper on which paper
     * @param pages all of them
     * @param hasPrinter whether there is a printer for them
     */
    record Laid(String heading, Paper paper, List<PrintedPage> pages, boolean hasPrinter) {}

    private final LetterWidths widths;
    private final Printing printing;
    private final Executor background;
    private final Executor fx;
    private @Nullable FutureTask<Laid> running;

    PagesInBackground(LetterWidths widths, Printing printing, Executor background, Executor fx) {
        this.widths = widths;
        this.printing = printing;
        this.background = background;
        this.fx = fx;
    }

    /**
     * Begins to lay something out.
     *
     * @param done hears of it, unless something else was asked for meanwhile or it was stopped
     * @param broke hears that it came to no end
     */
    void lay(Supplier<Printed> made, PrintPreferences on, Consumer<Laid> done, Runnable broke) {
        stop();
        FutureTask<Laid> task = new FutureTask<>(() -> {
            Paper paper = printing.paper(on.size(), on.isLandscape());
            Printed printed = made.get();
            return new Laid(printed.heading(), paper, printed.pages(paper, widths), printing.isThere());
        });
        running = task;
        Faults.tellOf(CompletableFuture.runAsync(task, background).thenRunAsync(() -> tell(task, done, broke), fx));
    }

    private void tell(FutureTask<Laid> task, Consumer<Laid> done, Runnable broke) {
        if (running != task) {
            return; // nobody waits for it any more
        }
        running = null;
        switch (task.state()) {
            case SUCCESS -> done.accept(task.resultNow());
            case FAILED -> {
                Faults.log(task.exceptionNow());
                broke.run();
            }
            case CANCELLED, RUNNING -> broke.run();
        }
    }

    /** Whether something is being laid out. */
    boolean isRunning() {
        return running != null;
    }

    /** Ends it. */
    void stop() {
        FutureTask<Laid> task = running;
        running = null;
        if (task != null) {
            task.cancel(true);
        }
    }
}
