package org.crossquote.app.note.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.crossquote.app.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A note as it is read: Markdown where it is Markdown, and every sign that is none stays. */
class MarkdownTextTest {
    private static List<Text> runs(String note) {
        return FxThread.call(() -> {
            List<Text> runs = new ArrayList<>();
            collect(new MarkdownText(note), runs);
            return runs;
        });
    }

    private static void collect(Node node, List<Text> runs) {
        if (node instanceof Text text) {
            runs.add(text);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, runs));
        }
    }

    /** The lines that are shown, block by block. */
    private static List<String> lines(String note) {
        return FxThread.call(() -> {
            List<String> lines = new ArrayList<>();
            flows(new MarkdownText(note), lines);
            return lines;
        });
    }

    private static void flows(Node node, List<String> lines) {
        if (node instanceof TextFlow flow) {
            StringBuilder words = new StringBuilder();
            flow.getChildren().forEach(run -> words.append(((Text) run).getText()));
            words.toString().lines().forEach(lines::add);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> flows(child, lines));
        }
    }

    private static List<String> styled(String note, String style) {
        return runs(note).stream()
                .filter(run -> run.getStyleClass().contains(style))
                .map(Text::getText)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*foo_",
                "_foo*",
                "my_file and the_",
                "snake_case_name",
                "2 * 3 * 4",
                "**",
                "5 < 6 & 7",
                "a <b> c",
                "#1 on the list",
                "#word",
                "###",
                ">",
                "---",
                "```",
                "\\",
                "1) a\n3) b",
                "7. seven\n5. five",
                "[no link]",
                "[ref]: http://example.org/a",
                "<!-- not sure -->",
                "one\ntwo\nthree"
            })
    void signsThatAreNoMarkdownAreShownAsTheyStand(String note) {
        assertThat(String.join("\n", lines(note))).isEqualTo(note);
        assertThat(runs(note)).allSatisfy(run -> assertThat(run.getStyleClass()).isEmpty());
    }

    @Test
    void emphasisIsShownWithoutItsSigns() {
        String note = "a *b* _c_ **d** __e__ `f_g_h` **i *j* k**";
        assertThat(lines(note)).containsExactly("a b c d e f_g_h i j k");
        assertThat(styled(note, "em")).containsExactly("b", "c", "j");
        assertThat(styled(note, "strong")).containsExactly("d", "e", "i ", "j", " k");
        assertThat(styled(note, "code")).containsExactly("f_g_h");
    }

    @Test
    void listsHeadingsQuotesAndCodeAreBlocks() {
        assertThat(lines("# Title\n\n- one\n  - deeper\n- two\n\n> said\n> so\n\n```\nif (a_b) {\n    c\n}\n```"))
                .containsExactly("Title", "• one", "• deeper", "• two", "said", "so", "if (a_b) {", "    c", "}");
        assertThat(styled("```\na_b_c\n```", "code")).containsExactly("a_b_c");
    }

    @Test
    void aLinkIsWordsWithItsAddress() {
        assertThat(lines("see [the *report*](http://example.org/r_1_2) and <http://example.org/b>"))
                .containsExactly("see the report (http://example.org/r_1_2) and http://example.org/b");
        assertThat(lines("<desk@example.org> ![chart](c.png) ![](d.png) [a](b \"c\")"))
                .containsExactly("desk@example.org chart (c.png) d.png a (b “c”)");
    }

    @Test
    void aLineOfTheNoteStaysALine() {
        assertThat(lines("first  \nsecond\nthird\n\nfourth")).containsExactly("first", "second", "third", "fourth");
    }
}
