package org.crossquote.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import org.crossquote.annotation.TextPosition;
import org.crossquote.annotation.TextQuote;
import org.crossquote.annotation.anchor.Anchoring;
import org.crossquote.annotation.anchor.Placement;
import org.crossquote.text.Span;

/** What it costs to find a note of 100 characters in a text of 100,000: kept, moved, changed and gone. */
public final class AnchoringCost {
    private static final int TEXT = 100_000;
    private static final int NOTE = 100;
    private static final int ROUNDS = 200;

    private AnchoringCost() {}

    /** Prints the median, the 95th percentile and the longest time of each kind, in milliseconds of the processor. */
    public static void main(String[] args) {
        Random random = new Random(1);
        String text = words(random);
        for (String kind : new String[] {"kept", "moved", "changed", "gone"}) {
            long[] nanos = new long[ROUNDS];
            String status = "";
            for (int round = 0; round < ROUNDS; round++) {
                int start = random.nextInt(TEXT - NOTE);
                Span span = new Span(start, start + NOTE);
                String now = edited(text, span, kind);
                TextQuote quote = TextQuote.of(text, span);
                TextPosition position = TextPosition.of(text, span);
                long began = processorTime();
                Placement placement = new Anchoring(now).place(quote, position);
                nanos[round] = processorTime() - began;
                status = placement.status().label();
            }
            Arrays.sort(nanos);
            System.out.printf(
                    "%s (%s): median %.2f ms, p95 %.2f ms, longest %.2f ms%n",
                    kind, status, nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 95 / 100] / 1e6, nanos[ROUNDS - 1] / 1e6);
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String edited(String text, Span span, String kind) {
        String before = text.substring(0, span.start());
        String words = span.in(text);
        String behind = text.substring(span.end());
        return switch (kind) {
            case "moved" -> "Added. " + text;
            case "changed" -> before + words.replace('a', 'o').replaceFirst(" ", " very ") + behind;
            case "gone" -> before + behind;
            default -> text;
        };
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < TEXT) {
            random.ints(2 + random.nextInt(8), 'a', 'z').forEach(c -> text.append((char) c));
            text.append(' ');
        }
        return text.substring(0, TEXT);
    }
}
