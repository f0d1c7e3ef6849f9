package org.crossquote.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedSentenceTest {
    private static List<String> between(String before, String now) {
        return ChangedSentence.between(before, now).stream()
                .map(one -> one.was().in(before) + " → " + one.is().in(now))
                .toList();
    }

    @Test
    void namesTheSentencesThatDifferAndNoOthers() {
        assertThat(between(
                        "A title\n\nIt rained on Monday. The bridge was closed. Nobody was hurt.\n",
                        "A title\n\nIt rained on Sunday. The bridge was closed. Two people were hurt.\n"))
                .containsExactly(
                        "It rained on Monday. → It rained on Sunday.", "Nobody was hurt. → Two people were hurt.");
    }

    @Test
    void whatIsNewAndWhatIsGoneHasNothingOnTheOtherSide() {
        String one = "It rained. ";
        String two = "The bridge was closed. ";
        String three = "Nobody was hurt.";
        assertThat(between(one + three, one + two + three)).containsExactly(" → The bridge was closed.");
        assertThat(between(one + two + three, one + three)).containsExactly("The bridge was closed. → ");
    }

    @Test
    void twoChangesInOneSentenceAreOne() {
        String before = "The mayor of the old town closed the bridge on Monday. It rained.";
        String now = "The mayor of the new town closed the bridge on Sunday. It rained.";
        ChangedSentence only = ChangedSentence.between(before, now).getFirst();
        assertThat(between(before, now)).hasSize(1);
        assertThat(only.edits().stream()
                        .filter(edit -> edit.kind() == Edit.Kind.CHANGED)
                        .map(edit -> edit.a().in(before).strip() + "/"
                                + edit.b().in(now).strip()))
                .containsExactly("old/new", "Monday/Sunday");
    }

    @Test
    void blanksAndNothingAreNoChange() {
        assertThat(between("One line.\nTwo lines.", "One line.\n\n  Two lines.\n"))
                .isEmpty();
        assertThat(between("", "")).isEmpty();
        assertThat(between("", "Words.")).containsExactly(" → Words.");
    }
}
