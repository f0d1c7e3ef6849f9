package org.crossquote.app.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.link.Passage;
import org.junit.jupiter.api.Test;

/** What stands only in an article, and what it lacks: from its header, and by key. */
class GapsTest {
    private final OpenWindow open = FxThread.call(() -> OpenWindow.ofSize(1600, 900));

    private String article(int number) {
        return OpenWindow.GOLD.collection().articles().get(number - 1).id();
    }

    private Hyperlink link(int number, String end) {
        ArticleColumn column = open.window.columns().column(article(number)).orElseThrow();
        return column.lookupAll(".gap-link").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().contains(end))
                .findFirst()
                .orElseThrow();
    }

    private ListView<?> list() {
        open.layOut();
        return (ListView<?>) open.window.scene().getRoot().lookup(".side-panel .list-view");
    }

    private List<String> headings() {
        return list().getItems().stream()
                .map(Object::toString)
                .filter(row -> row.startsWith("Heading"))
                .map(row -> row.substring(row.indexOf('=') + 1, row.indexOf(',')))
                .toList();
    }

    private static int number(Hyperlink link) {
        return Integer.parseInt(link.getText().substring(0, link.getText().indexOf(' ')));
    }

    @Test
    void aDotStandsBetweenTheTwoOnlyWhereTheyStandOnOneLine() {
        FxThread.run(() -> {
            List<Boolean> besides = new ArrayList<>();
            for (int width : List.of(1600, 2600)) {
                OpenWindow other = OpenWindow.ofSize(width, 900);
                other.layOut();
                for (ArticleColumn column : other.window.columns().made()) {
                    List<Node> links = List.copyOf(column.lookupAll(".gap-link"));
                    boolean isBeside = links.get(0).getLayoutY() == links.get(1).getLayoutY();
                    besides.add(isBeside);
                    assertThat(column.lookup(".gap-dot").isVisible()).isEqualTo(isBeside);
                    assertThat(links)
                            .noneMatch(link -> ((Hyperlink) link).getText().contains("·"));
                }
            }
            assertThat(besides).contains(true, false);
        });
    }

    @Test
    void oneClickOnTheHeaderListsWhatStandsOnlyThere() {
        FxThread.run(() -> {
            Hyperlink only = link(4, "not found elsewhere");
            only.fire();
            assertThat(headings())
                    .containsExactly(
                            "Quotations not found elsewhere",
                            "Numbers and names not found elsewhere",
                            "Other sentences not found elsewhere");
            // Three titles stand between what is counted.
            assertThat(list().getItems()).hasSize(number(only) + 3);
            assertThat(list().getItems()).anyMatch(row -> row.toString().contains("never allow Colombians"));
            // Another article tells it in words of its own.
            assertThat(list().getItems()).noneMatch(row -> row.toString().contains("seized more cocaine"));
            assertThat(list().getItems()).noneMatch(row -> row.toString().contains("He was certainly critical"));
        });
    }

    @Test
    void oneClickOnTheHeaderListsWhatIsMissingAndEnterGoesWhereItIsTold() {
        FxThread.run(() -> {
            link(2, "missing here").fire();
            assertThat(list().getItems()).anyMatch(row -> row.toString().contains("They were certainly critical"));
            list().getSelectionModel().select(1);
            list().requestFocus();
            open.press(KeyCode.ENTER, false);
            assertThat(list()).as("still there, to go on").isNotNull();
            Passage passage = Objects.requireNonNull(open.model.focus()).passage();
            assertThat(passage.article()).isNotEqualTo(article(2));
            assertThat(open.model.focus().counterparts())
                    .isNotEmpty()
                    .noneMatch(c -> c.article().equals(article(2)));
        });
    }

    @Test
    void theKeysDoTheSameForTheCurrentColumnAndGiveTheListTheKeys() {
        FxThread.run(() -> {
            open.window.columns().goToColumn(3);
            open.window.actions().get("gap.missing").give();
            assertThat(headings()).first().isEqualTo("Quoted by others");
            assertThat(list().getAccessibleText()).startsWith("Missing here in Trump and Petro");
            Node owner = open.window.scene().getFocusOwner();
            assertThat(owner).isSameAs(list());
            open.press(KeyCode.O, false);
            assertThat(list().getItems()).hasSizeGreaterThan(2);
            assertThat(headings()).contains("Quotations not found elsewhere");
        });
    }

    /** The list would hide what the reader asked for. */
    @Test
    void enterOnAQuotationInTheTextShowsHowOthersWordIt() {
        FxThread.run(() -> {
            link(4, "not found elsewhere").fire();
            open.window.columns().goToColumn(4);
            open.press(KeyCode.J, false);
            open.press(KeyCode.ENTER, false);
            open.layOut();
            assertThat(open.window.scene().getRoot().lookup(".side-panel .comparison"))
                    .isNotNull();
        });
    }
}
