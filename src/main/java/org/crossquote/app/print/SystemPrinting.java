package org.crossquote.app.print;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import org.crossquote.app.picture.PageNodes;
import org.crossquote.export.print.Paper;
import org.crossquote.export.print.PaperSize;
import org.crossquote.export.print.PrintedPage;
import org.jspecify.annotations.Nullable;

/** The printers that JavaFX knows. */
public final class SystemPrinting implements Printing {
    private final Executor background;
    private volatile @Nullable PrinterJob running;

    /** @param background where pages are handed over */
    public SystemPrinting(Executor background) {
        this.background = background;
    }

    @Override
    public boolean isThere() {
        return Printer.getDefaultPrinter() != null || !Printer.getAllPrinters().isEmpty();
    }

    @Override
    public Paper paper(PaperSize size, boolean isLandscape) {
        Printer printer = Printer.getDefaultPrinter();
        if (printer == null) {
            return Paper.of(size, isLandscape);
        }
        PageLayout layout = layout(printer, size, isLandscape);
        return new Paper(
                layout.getPrintableWidth() + layout.getLeftMargin() + layout.getRightMargin(),
                layout.getPrintableHeight() + layout.getTopMargin() + layout.getBottomMargin(),
                layout.getLeftMargin(),
                layout.getTopMargin(),
                layout.getRightMargin(),
                layout.getBottomMargin());
    }

    private static PageLayout layout(Printer printer, PaperSize size, boolean isLandscape) {
        javafx.print.Paper sheet = switch (size) {
            case A4 -> javafx.print.Paper.A4;
            case LETTER -> javafx.print.Paper.NA_LETTER;
        };
        PageOrientation held = isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
        return printer.createPageLayout(sheet, held, Printer.MarginType.DEFAULT);
    }

    @Override
    public CompletableFuture<Outcome> print(Job job, @Nullable Window owner, IntConsumer printed) {
        PrinterJob made = PrinterJob.createPrinterJob();
        if (made == null) {
            return CompletableFuture.completedFuture(Outcome.NO_PRINTER);
        }
        made.getJobSettings().setJobName(job.name());
        made.getJobSettings().setPageLayout(layout(made.getPrinter(), job.size(), job.isLandscape()));
        if (!made.showPrintDialog(owner)) {
            made.cancelJob();
            return CompletableFuture.completedFuture(Outcome.NOT_WANTED);
        }
        running = made;
        return CompletableFuture.supplyAsync(() -> handOver(made, job, printed), background)
                .whenComplete((outcome, failure) -> running = null);
    }

    private static Outcome handOver(PrinterJob made, Job job, IntConsumer printed) {
        PageLayout layout = layout(made.getPrinter(), job.size(), job.isLandscape());
        for (PrintedPage page : job.pages()) {
            if (!made.printPage(layout, PageNodes.of(page))) {
                boolean isStopped = made.getJobStatus() == PrinterJob.JobStatus.CANCELED;
                made.endJob();
                return isStopped ? Outcome.NOT_WANTED : Outcome.FAILED;
            }
            printed.accept(page.number());
        }
        return made.endJob() ? Outcome.PRINTED : Outcome.FAILED;
    }

    @Override
    public void stop() {
        PrinterJob now = running;
        if (now != null) {
            now.cancelJob();
        }
    }
}
