package org.crossquote.annotation.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against the plain table of edit distances. */
class ApproximateSearchTest {
    @Test
    void countsTheSameEditsAsThePlainTable() {
        Random random = new Random(5);
        for (int length : new int[] {1, 2, 31, 63, 64, 65, 127, 128, 129, 200}) {
            String pattern = letters(length, random);
            String text = letters(150, random) + pattern.substring(length / 3) + letters(100, random);
            ApproximateSearch search = new ApproximateSearch(pattern);
            assertThat(search.errorsByEnd(text, 0, text.length())).isEqualTo(table(pattern, text, 0));
            assertThat(search.errorsByLength(text, 0, text.length())).isEqualTo(table(pattern, text, 1));
            assertThat(new ApproximateSearch(CandidateVerifier.reversed(pattern))
                            .errorsByLengthBackwards(text, text.length(), 0))
                    .isEqualTo(table(CandidateVerifier.reversed(pattern), CandidateVerifier.reversed(text), 1));
        }
    }

    private static String letters(int length, Random random) {
        StringBuilder letters = new StringBuilder();
        random.ints(length, 'a', 'e').forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static int[] table(String pattern, String text, int topStep) {
        int[] column = new int[pattern.length() + 1];
        for (int row = 0; row <= pattern.length(); row++) {
            column[row] = row;
        }
        int[] last = new int[text.length() + 1];
        last[0] = pattern.length();
        for (int at = 1; at <= text.length(); at++) {
            int diagonal = column[0];
            column[0] = at * topStep;
            for (int row = 1; row <= pattern.length(); row++) {
                int replaced = diagonal + (pattern.charAt(row - 1) == text.charAt(at - 1) ? 0 : 1);
                diagonal = column[row];
                column[row] = Math.min(replaced, 1 + Math.min(column[row], column[row - 1]));
            }
            last[at] = column[pattern.length()];
        }
        return last;
    }
}
