package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.PlaceWords;
import org.crossquote.app.action.Action;
import org.crossquote.app.bar.SpeakerChip;
import org.crossquote.app.bar.SpeakerChipsTest;
import org.crossquote.app.bar.WindowMenus;
import org.crossquote.app.command.CommandPalette;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was seen to be wrong on the screen stays right there. */
public class WindowLooksTest {
    private static final char NO_BREAK = '\u00a0';

    @Test
    void aFilterFadesTheOtherChipsAndChangesNeitherTheirSizeNorMakesThemAWarning() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            open.model.found(SpeakerChipsTest.guessed("Gustavo Petro", 3));
            open.layOut();
            List<SpeakerChip> chips = open.all(SpeakerChip.class);
            SpeakerChip other = chips.get(1);
            double width = other.prefWidth(-1);
            Label name = (Label) other.lookup(".chip-name");
            Label guessed = (Label) other.lookup(".chip-unsure");
            double size = name.getFont().getSize();
            Paint warning = guessed.getTextFill();
            assertThat(warning).isNotEqualTo(name.getTextFill());

            chips.getFirst().choose(false);
            open.layOut();

            assertThat(name.getFont().getSize()).isEqualTo(size);
            assertThat(other.prefWidth(-1)).isEqualTo(width);
            assertThat(name.getTextFill()).isNotEqualTo(warning);
            assertThat(guessed.getTextFill()).isEqualTo(warning);
        });
    }

    @Test
    void countsOfTenAndMoreAreWholeInTheListByArticle() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1280, 800);
            open.window.actions().get("panel.quotes").give();
            open.layOut();
            List<Label> counts = open.window.scene().getRoot().lookupAll(".quotation-cell:heading .soft").stream()
                    .filter(Label.class::isInstance)
                    .map(Label.class::cast)
                    .filter(l -> l.isVisible() && !l.getText().isEmpty())
                    .toList();
            assertThat(counts)
                    .isNotEmpty()
                    .allSatisfy(count -> assertThat(shown(count)).isEqualTo(count.getText()));
        });
    }

    /** The text on the screen, with dots where it is cut. */
    public static String shown(Node labeled) {
        return ((Text) Objects.requireNonNull(labeled.lookup(".text"))).getText();
    }

    @Test
    void aPlaceIsNumberedInTheStatusLineAsInThePanel() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            List<Passage> told = OpenWindow.GOLD.links().stream()
                    .flatMap(l -> Stream.of(l.a(), l.b()))
                    .filter(p ->
                            OpenWindow.GOLD.quotationAt(p.article(), p.span()).isEmpty())
                    .distinct()
                    .toList();
            assertThat(told).isNotEmpty();
            for (Passage passage : told) {
                open.model.focusOn(passage.article(), passage.span());
                String place = PlaceWords.of(
                        OpenWindow.GOLD.collection().article(passage.article()).orElseThrow(), passage.span());
                assertThat(open.window.columns().positionTextProperty().get()).endsWith(", " + place);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 16, 28, 32})
    void whatACardSaysStaysOnTheCardWhateverTheTextSize(int size) {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1280, 800);
            open.model.textSizeProperty().set(size);
            open.window.columns().made().forEach(c -> c.showFact("notes", "12 notes"));
            open.layOut();
            for (var column : open.window.columns().made()) {
                Bounds card = column.header().localToScene(column.header().getLayoutBounds());
                for (String part : List.of(".share-bar", ".column-counts", ".column-menu", ".column-number")) {
                    Node node = Objects.requireNonNull(column.header().lookup(part), part);
                    assertThat(card.contains(node.localToScene(node.getLayoutBounds())))
                            .as(part)
                            .isTrue();
                }
                Node counts = Objects.requireNonNull(column.header().lookup(".column-counts"));
                assertThat(shown(counts).replace(NO_BREAK, ' ')).contains("12 notes");
            }
        });
    }

    @Test
    void panelAndCardsFollowTheTextSize() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1280, 800);
            double panel = fontOf(open, ".side-panel .entry-name");
            double card = fontOf(open, ".column-title");
            open.model.textSizeProperty().set(28);
            open.layOut();
            assertThat(fontOf(open, ".side-panel .entry-name")).isGreaterThan(panel * 1.3);
            assertThat(fontOf(open, ".column-title")).isGreaterThan(card * 1.3);
            open.model.textSizeProperty().set(16);
            open.layOut();
            assertThat(fontOf(open, ".side-panel .entry-name")).isEqualTo(panel);
        });
    }

    private static double fontOf(OpenWindow open, String selector) {
        return ((Label) Objects.requireNonNull(open.window.scene().getRoot().lookup(selector), selector))
                .getFont()
                .getSize();
    }

    @Test
    void theLineOfAFoldIsWholeInLargeText() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1280, 800);
            open.model.textSizeProperty().set(28);
            open.layOut();
            List<Button> folds = open.all(Button.class).stream()
                    .filter(b -> b.getStyleClass().contains("fold"))
                    .toList();
            assertThat(folds).isNotEmpty().allSatisfy(fold -> {
                assertThat(shown(fold).replace('\n', ' ')).isEqualTo(fold.getText());
                assertThat(fold.getHeight()).isGreaterThanOrEqualTo(fold.prefHeight(fold.getWidth()));
            });
        });
    }

    @Test
    void whatOpensOverTheWindowIsMovedInsideIt() {
        assertThat(WindowEdge.inside(1500, 200, 100, 1600)).isEqualTo(1396);
        assertThat(WindowEdge.inside(20, 200, 100, 1600)).isEqualTo(104);
        assertThat(WindowEdge.inside(400, 200, 100, 1600)).isEqualTo(400);
        assertThat(WindowEdge.inside(400, 2000, 100, 1600)).isEqualTo(104);
    }

    @Test
    void onlyHereMissingHereAndTheThreeDotsSayWhatTheyMean() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            var card = open.window.columns().made().getFirst().header();
            assertThat(card.lookupAll(".gap-link"))
                    .hasSize(2)
                    .allSatisfy(n ->
                            assertThat(((Control) n).getTooltip().getText()).contains("article"));
            assertThat(((Control) card.lookup(".column-menu")).getTooltip().getText())
                    .isNotBlank();
        });
    }

    @Test
    void thePaletteKnowsOtherWordsAndSaysWhenItFindsNothing() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1200, 800);
            open.press(KeyCode.K, true);
            CommandPalette palette = open.all(CommandPalette.class).getFirst();
            TextField words = open.all(TextField.class).getFirst();
            words.setText("theme");
            assertThat(palette.listed()).extracting(Action::id).contains("theme.dark", "theme.light", "theme.toggle");
            words.setText("find");
            assertThat(palette.listed()).extracting(Action::id).contains("article.open", "panel.quotes");
            words.setText("qwertz");
            open.layOut();
            assertThat(palette.listed()).isEmpty();
            assertThat(palette.lookupAll(".palette-note"))
                    .anySatisfy(n -> assertThat(((Label) n).getText()).contains("“qwertz”"));
        });
    }

    @Test
    void everyWordOfThePaletteBelongsToACommand() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1200, 800);
            List<String> ids =
                    open.window.actions().all().stream().map(Action::id).toList();
            assertThat(org.crossquote.message.MessageFile.beside(CommandPalette.class).ids().stream()
                            .filter(id -> id.startsWith("also."))
                            .map(id -> id.substring("also.".length())))
                    .allMatch(ids::contains);
            assertThat(WindowMenus.BEGINNING).allMatch(ids::contains);
        });
    }

    @Test
    void menusHaveLinesAndTicksForWhatIsOn() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1200, 800);
            List<Menu> groups = new WindowMenus(open.model, open.window.actions())
                    .everything().getItems().stream().map(Menu.class::cast).toList();
            assertThat(groups)
                    .filteredOn(g -> g.getItems().size() > 5)
                    .isNotEmpty()
                    .allSatisfy(
                            group -> assertThat(group.getItems()).hasAtLeastOneElementOfType(SeparatorMenuItem.class));
            assertThat(groups).allSatisfy(group -> {
                assertThat(group.getItems().getFirst()).isNotInstanceOf(SeparatorMenuItem.class);
                assertThat(group.getItems().getLast()).isNotInstanceOf(SeparatorMenuItem.class);
            });
            assertThat(ticked(groups)).contains("panel.toggle", "theme.system", "show.both", "sure.likely");
            open.window.actions().get("panel.toggle").give();
            open.window.actions().get("theme.dark").give();
            groups = new WindowMenus(open.model, open.window.actions())
                    .everything().getItems().stream().map(Menu.class::cast).toList();
            assertThat(ticked(groups)).contains("theme.dark").doesNotContain("panel.toggle", "theme.system");
        });
    }

    private static List<String> ticked(List<Menu> groups) {
        return groups.stream()
                .flatMap(g -> g.getItems().stream())
                .filter(CheckMenuItem.class::isInstance)
                .filter(i -> ((CheckMenuItem) i).isSelected())
                .map(MenuItem::getId)
                .toList();
    }

    @Test
    void everyStopOfTheTabKeyShowsThatItHasTheKeyboard() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1280, 800);
            Stage stage = shown(open);
            open.window.focusColumns();
            Node first = open.window.scene().getFocusOwner();
            Node stop = first;
            int stops = 0;
            do {
                stop.requestFocusTraversal(javafx.scene.TraversalDirection.NEXT);
                stop = open.window.scene().getFocusOwner();
                open.layOut();
                assertThat(isSeen(open, stop) && isInView(stop))
                        .as(stop + " " + stop.getStyleClass())
                        .isTrue();
                stops++;
            } while (stop != first && stops < 200);
            assertThat(stop).isEqualTo(first);
            assertThat(stops).isGreaterThan(15);
            stage.close();
        });
    }

    /** Only what stands in a window has the keyboard. */
    private static Stage shown(OpenWindow open) {
        Stage stage = new Stage();
        stage.setScene(open.window.scene());
        stage.show();
        stage.requestFocus();
        open.layOut();
        return stage;
    }

    /** Whether the window looks otherwise than without the keyboard there. */
    private static boolean isSeen(OpenWindow open, Node stop) {
        byte[] with = picture(open);
        open.window.scene().getRoot().requestFocus();
        open.layOut();
        byte[] without = picture(open);
        stop.requestFocus();
        open.layOut();
        return !java.util.Arrays.equals(with, without);
    }

    /** Whether some of it is left where what it stands in is scrolled. */
    private static boolean isInView(Node stop) {
        Bounds there = stop.localToScene(stop.getLayoutBounds());
        for (Node around = stop; around != null; around = around.getParent()) {
            Node clip = around.getClip();
            if (clip != null && !around.localToScene(clip.getBoundsInParent()).intersects(there)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] picture(OpenWindow open) {
        var image = open.window.scene().snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        byte[] bytes = new byte[width * height * 4];
        image.getPixelReader()
                .getPixels(
                        0, 0, width, height, javafx.scene.image.PixelFormat.getByteBgraInstance(), bytes, 0, width * 4);
        return bytes;
    }

    @Test
    void theColumnToWhichTabLeadsIsTheCurrentOne() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            Stage stage = shown(open);
            ColumnsView columns = open.window.columns();
            open.window.focusColumns();
            columns.made().get(2).focusText();
            assertThat(columns.currentColumnProperty().get())
                    .isEqualTo(columns.made().get(2).state());
            stage.close();
        });
    }

    @Test
    void emptyListsSayWhatIsTheCaseAndWhatToDo() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            open.all(javafx.scene.control.ToggleButton.class).stream()
                    .filter(b -> "Gaps".equals(b.getText()))
                    .forEach(b -> b.setSelected(true));
            open.layOut();
            assertThat(labels(open)).anyMatch(t -> t.contains("No article is chosen") && t.contains("press O"));
        });
    }

    @Test
    void anEventWithoutAnyLinkSaysSo() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            open.model.found(
                    new org.crossquote.reading.Reading(OpenWindow.GOLD.collection(), List.of(), List.of(), List.of()));
            open.layOut();
            assertThat(labels(open)).anyMatch(t -> t.contains("No words and no facts were found"));
            open.model.found(OpenWindow.GOLD);
            open.layOut();
            assertThat(labels(open)).noneMatch(t -> t.contains("No words and no facts were found"));
        });
    }

    private static List<String> labels(OpenWindow open) {
        return open.all(Label.class).stream()
                .filter(l -> ((Region) l).isVisible())
                .map(Label::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void aQuotationsMenuOffersTheTextsCommands() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            Quotation quotation = OpenWindow.GOLD.quotations().getFirst();
            var column = open.window.columns().column(quotation.article()).orElseThrow();
            TextMenu menu = new TextMenu(open.window.columns(), open.window.menus());
            var nothing = menu.menu(column, java.util.Optional.empty()).getItems();
            assertThat(nothing).filteredOn(i -> "copy.text".equals(i.getId())).allMatch(MenuItem::isDisable);
            column.select(quotation.span());
            var items =
                    menu.menu(column, java.util.Optional.of(quotation.span())).getItems();
            assertThat(items.stream().map(MenuItem::getId).filter(Objects::nonNull))
                    .startsWith("copy.text", "copy.source", "note.highlight", "note.write", "menu.compare");
            assertThat(items).filteredOn(i -> "copy.text".equals(i.getId())).noneMatch(MenuItem::isDisable);
            items.stream().filter(i -> "menu.compare".equals(i.getId())).forEach(MenuItem::fire);
            assertThat(Objects.requireNonNull(open.model.focus()).passage().span())
                    .isEqualTo(quotation.span());
        });
    }
}
