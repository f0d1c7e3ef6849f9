package org.crossquote.export.print;

import java.util.List;

/** What can be printed. It does not change, and may be laid out on any thread. */
public interface Printed {
    /** What it is, in a few words: the heading of each page. */
    String heading();

    /**
     * Lays it out.
     *
     * @param widths how wide words are in the letters that are printed
     * @return the pages, never none
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    List<PrintedPage> pages(Paper paper, LetterWidths widths);
}
