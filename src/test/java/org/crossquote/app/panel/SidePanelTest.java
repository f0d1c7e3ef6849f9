package org.crossquote.app.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.crossquote.Garbage;
import org.crossquote.app.Focus;
import org.crossquote.app.FxThread;
import org.crossquote.app.GoldReading;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.ShownTexts;
import org.crossquote.app.action.Actions;
import org.crossquote.app.opening.FindingCollectionLoader;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.panel.QuotationRow.Heading;
import org.crossquote.app.panel.QuotationRow.Line;
import org.crossquote.app.preference.Preferences;
import org.crossquote.app.shell.ReaderWindow;
import org.crossquote.app.shell.SidePanel;
import org.crossquote.app.shell.WindowServices;
import org.crossquote.app.style.Theme;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SidePanelTest {
    private static final Reading GOLD = GoldReading.read();

    private final ReaderModel model = new ReaderModel(GOLD.collection());
    private final ExecutorService background = new ForkJoinPool(1);
    private Actions actions = new Actions();

    @AfterEach
    void end() {
        background.shutdown();
    }

    @Test
    void withNothingFocusedItSaysHowToBegin() {
        FxThread.run(() -> assertThat(texts(panel())).anyMatch(text -> text.startsWith("Click a quotation")));
    }

    @Test
    void aFocusedQuotationIsShownWithItsSpeakerItsOtherWordingsAndWhereItIsMissing() {
        FxThread.run(() -> {
            SidePanel panel = panel();
            focus("He was certainly critical");
            layOut(panel);
            assertThat(texts(panel))
                    .contains(
                            "Donald Trump",
                            "selected",
                            "variant · certain",
                            "fragment · certain",
                            "Not in articles 2 and 3.",
                            "14 words left out",
                            "One quotation is a piece of the other, by the same speaker");
            assertThat(entries(panel)).hasSize(3);
        });
    }

    @Test
    void wordsThatComeThroughSomebodyElseAndAreDeniedAreMarkedSo() {
        FxThread.run(() -> {
            SidePanel panel = panel();
            focus("his friends");
            layOut(panel);
            assertThat(texts(panel))
                    .contains("These words come through Kristi Noem.")
                    .anyMatch(text -> text.startsWith("Disputed: denied by"));
        });
    }

    @Test
    void enterOnAnotherWordingLooksAtIt() {
        FxThread.run(() -> {
            SidePanel panel = panel();
            focus("He was certainly critical");
            layOut(panel);
            Focus before = Objects.requireNonNull(model.focus());
            Entry other = entries(panel).get(1);
            Event.fireEvent(
                    other, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            Focus now = Objects.requireNonNull(model.focus());
            assertThat(now.passage().exact()).isNotEqualTo(before.passage().exact());
            assertThat(now.passage()).isEqualTo(before.counterparts().getFirst());
        });
    }

    @Test
    void theListHasAllQuotationsByArticleAndFollowsTheFilter() {
        FxThread.run(() -> {
            SidePanel panel = panel();
            actions.get("panel.quotes").give();
            layOut(panel);
            assertThat(lines(panel)).hasSize(57);
            assertThat(headings(panel)).hasSize(5);
            Garbage.collect();
            model.filter().only(List.of(GOLD.speakerOf("Scott Bessent").orElseThrow()));
            assertThat(lines(panel))
                    .extracting(Line::quotation)
                    .extracting(Quotation::speakers)
                    .containsExactly(List.of("Scott Bessent"));
        });
    }

    @Test
    void theListCanBeOrderedBySpeaker() {
        FxThread.run(() -> {
            SidePanel panel = panel();
            actions.get("panel.quotes").give();
            layOut(panel);
            ToggleButton bySpeaker = panel.lookupAll(".toggle-button").stream()
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.getText().equals("By speaker"))
                    .findFirst()
                    .orElseThrow();
            bySpeaker.fire();
            assertThat(headings(panel).getFirst()).isEqualTo(new Heading("Donald Trump", 0, 29));
            assertThat(Set.copyOf(lines(panel).stream().map(Line::quotation).toList()))
                    .hasSize(57);
        });
    }

    @Test
    void theListMarksWhatTheReaderLooksAt() {
        FxThread.run(() -> {
            SidePanel panel = panel();
            actions.get("panel.quotes").give();
            focus("taking up arms");
            assertThat(list(panel).getSelectionModel().getSelectedItem())
                    .isInstanceOfSatisfying(
                            Line.class,
                            line -> assertThat(line.quotation().exact()).contains("taking up arms"));
        });
    }

    private SidePanel panel() {
        WindowServices none =
                new WindowServices(new FindingCollectionLoader(), Optional::empty, background, Runnable::run, () -> {});
        ReaderWindow window = new ReaderWindow(
                        model,
                        Origin.BUNDLED,
                        Preferences.defaults().with(Theme.SECTION, Theme.LIGHT),
                        1600,
                        900,
                        none,
                        List.of(
                                new ComparisonFeature((near, far) -> {}, () -> false, javafx.scene.layout.VBox::new),
                                new QuotationsFeature(),
                                new WordingsFeature(),
                                new GapsFeature()))
                .furnish();
        actions = window.actions();
        SidePanel panel = (SidePanel) window.scene().getRoot().lookup(".side-panel");
        model.found(GOLD);
        layOut(panel);
        return panel;
    }

    private void focus(String words) {
        Quotation quotation = GOLD.quotations().stream()
                .filter(q -> q.exact().contains(words))
                .findFirst()
                .orElseThrow();
        model.focusOn(quotation.article(), quotation.span());
    }

    private static void layOut(Node node) {
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
    }

    private static List<String> texts(Node node) {
        layOut(node);
        return ShownTexts.of(node);
    }

    private static List<Entry> entries(Node node) {
        return node.lookupAll(".entry").stream().map(Entry.class::cast).toList();
    }

    @SuppressWarnings("unchecked")
    private static ListView<QuotationRow> list(SidePanel panel) {
        layOut(panel);
        return (ListView<QuotationRow>) panel.lookup(".list-view");
    }

    private static List<Line> lines(SidePanel panel) {
        return list(panel).getItems().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
    }

    private static List<Heading> headings(SidePanel panel) {
        return list(panel).getItems().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }
}
