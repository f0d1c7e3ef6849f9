package org.crossquote.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crossquote.export.drawing.Drawing;
import org.crossquote.export.drawing.Mark;

/** Pages as a reader of paper has them. */
record PagesRead(List<PrintedPage> pages, Paper paper) {
    /** Words where they stand on their page, in points. */
    record Seen(int page, Mark.Words words, double top, double bottom, double left, double right) {
        String text() {
            return words.text();
        }

        double size() {
            return words.size();
        }
    }

    static PagesRead of(Printed printed, Paper paper) {
        return new PagesRead(printed.pages(paper, LetterWidths.NEARLY), paper);
    }

    List<Seen> words() {
        List<Seen> all = new ArrayList<>();
        for (PrintedPage page : pages) {
            for (PrintedPage.Part part : page.parts()) {
                for (Mark mark : part.drawing().marks()) {
                    if (mark instanceof Mark.Words words) {
                        all.add(seen(page, part, words));
                    }
                }
            }
        }
        return all;
    }

    private static Seen seen(PrintedPage page, PrintedPage.Part part, Mark.Words words) {
        double wide = words.runs().stream()
                .mapToDouble(run -> LetterWidths.NEARLY.of(run.text().stripTrailing(), run.face(), words.size()))
                .sum();
        double left = switch (words.side()) {
            case START -> words.x();
            case MIDDLE -> words.x() - wide / 2;
            case END -> words.x() - wide;
        };
        return new Seen(
                page.number(),
                words,
                part.y() + words.top() * part.scale(),
                part.y() + words.bottom() * part.scale(),
                part.x() + left * part.scale(),
                part.x() + (left + wide) * part.scale());
    }

    /** What stands on the pages, but for headings, numbers of pages and numbers of notes, without any blanks. */
    String letters(Predicate<Seen> which) {
        return letters(words().stream().filter(which).map(Seen::text).collect(Collectors.joining()));
    }

    static String letters(String text) {
        return text.replaceAll("[\\s\\h]+", "");
    }

    /** All letters of a text, once and in order, from where it begins; told by the first place that is not as it should be. */
    static void areIn(String text, String letters) {
        String wanted = letters(text);
        int from = Math.max(0, letters.indexOf(wanted.substring(0, Math.min(20, wanted.length()))));
        int at = Arrays.mismatch(
                wanted.toCharArray(),
                letters.substring(from, Math.min(letters.length(), from + wanted.length()))
                        .toCharArray());
        assertThat(at)
                .as(() -> "behind …" + wanted.substring(Math.max(0, at - 30), at) + " in "
                        + letters.substring(from + Math.max(0, at - 30), Math.min(letters.length(), from + at + 30)))
                .isEqualTo(-1);
    }

    /** Nothing stands where no paper is, and no two lines of one drawing lie over each other. */
    void nothingIsCut() {
        for (Seen word : words()) {
            assertThat(word.top()).as(word.text()).isGreaterThanOrEqualTo(-1);
            assertThat(word.bottom()).as(word.text()).isLessThanOrEqualTo(paper.roomBelow() + 1);
            assertThat(word.left()).as(word.text()).isGreaterThanOrEqualTo(-1);
            assertThat(word.right()).as(word.text()).isLessThanOrEqualTo(paper.room() + 1);
        }
        for (PrintedPage page : pages) {
            Drawing number = page.parts().getLast().drawing();
            assertThat(text(number)).isEqualTo(page.number() + " / " + pages.size());
            double foot = page.parts().getLast().y();
            page.parts().stream()
                    .limit(page.parts().size() - 1L)
                    .forEach(part -> part.drawing().marks().stream()
                            .filter(Mark.Words.class::isInstance)
                            .forEach(mark -> assertThat(part.y() + mark.bottom() * part.scale())
                                    .isLessThanOrEqualTo(foot + 1)));
        }
    }

    private static String text(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .collect(Collectors.joining());
    }
}
