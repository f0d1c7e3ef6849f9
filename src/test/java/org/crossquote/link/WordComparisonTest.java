package org.crossquote.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.crossquote.link.Edit.Kind;
import org.junit.jupiter.api.Test;

class WordComparisonTest {
    @Test
    void saysWhatWasLeftOutInsertedAndChanged() {
        assertThat(told("We will never sell the old harbour.", "We will not sell the harbour, ever."))
                .containsExactly(
                        "EQUAL We will |We will ",
                        "CHANGED never |not ",
                        "EQUAL sell the |sell the ",
                        "DELETED old |",
                        "EQUAL harbour|harbour",
                        "INSERTED |, ever",
                        "EQUAL .|.");
    }

    @Test
    void caseAndTheShapeOfMarksAreNoDifference() {
        assertThat(told("“It’s Over”", "\"it's over\"")).containsExactly("EQUAL “It’s Over”|\"it's over\"");
    }

    @Test
    void anotherSpellingIsADifference() {
        assertThat(told("a great honour", "a great honor")).contains("CHANGED honour|honor");
    }

    @Test
    void punctuationIsSetAgainstPunctuation() {
        assertThat(told("He changed his attitude very much,", "He changed his attitude. Very much so."))
                .containsExactly(
                        "EQUAL He changed his attitude |He changed his attitude",
                        "INSERTED |. ",
                        "EQUAL very much|Very much ",
                        "INSERTED |so",
                        "CHANGED ,|.");
    }

    @Test
    void emptyAndBlankTextsAreCompared() {
        assertThat(told("", "")).isEmpty();
        assertThat(told("", "so")).containsExactly("INSERTED |so");
        assertThat(told("  ", "so")).containsExactly("DELETED   |", "INSERTED |so");
        assertThat(told("…", "")).containsExactly("DELETED …|");
    }

    /** Random texts, with marks, blanks and characters outside the basic plane. */
    @Test
    void theStepsGiveBackBothTextsAndMirrorEachOther() {
        Random random = new Random(7);
        String[] parts = {
            "we", "We", " ", "  ", ",", ".", "“", "”", "don’t", "u.s.", "2.6", "😀", "𝒜b", "é", "-", "\n", "the"
        };
        for (int round = 0; round < 3000; round++) {
            String a = text(random, parts);
            String b = text(random, parts);
            List<Edit> steps = WordComparison.compare(a, b);
            assertThat(steps.stream().map(d -> d.a().in(a)).collect(Collectors.joining()))
                    .isEqualTo(a);
            assertThat(steps.stream().map(d -> d.b().in(b)).collect(Collectors.joining()))
                    .isEqualTo(b);
            assertThat(steps).allSatisfy(d -> {
                assertThat(d.kind() == Kind.INSERTED).isEqualTo(d.a().length() == 0);
                assertThat(d.kind() == Kind.DELETED).isEqualTo(d.b().length() == 0);
            });
            if (!a.equals(b)) {
                assertThat(WordComparison.compare(b, a).stream().map(Edit::a))
                        .isEqualTo(steps.stream().map(Edit::b).toList());
            }
        }
    }

    @Test
    void twoLongUnlikeTextsAreComparedToo() {
        String a = "alpha beta ".repeat(20_000);
        String b = "gamma delta ".repeat(20_000);
        assertThat(WordComparison.compare(a, b)).hasSize(1);
    }

    private static String text(Random random, String[] parts) {
        return random.ints(random.nextInt(12), 0, parts.length)
                .mapToObj(i -> parts[i])
                .collect(Collectors.joining());
    }

    private static List<String> told(String a, String b) {
        return WordComparison.compare(a, b).stream()
                .map(d -> d.kind() + " " + d.a().in(a) + "|" + d.b().in(b))
                .toList();
    }
}
