package org.crossquote.app.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.ShownTexts;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.TextLayer;
import org.crossquote.app.feature.ContextMenus.Part;
import org.crossquote.app.feature.ContextMenus.TextTarget;
import org.crossquote.app.feature.PanelTabs.Tab;
import org.crossquote.app.opening.FindingCollectionLoader;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.preference.PreferenceSection;
import org.crossquote.app.preference.Preferences;
import org.crossquote.app.shell.Features;
import org.crossquote.app.shell.ReaderWindow;
import org.crossquote.app.shell.WindowServices;
import org.crossquote.app.view.MainView;
import org.crossquote.app.view.ViewPage;
import org.crossquote.app.view.ViewTable;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** A feature that nobody has heard of comes into the window by what the window offers alone. */
class FeatureTest {
    private static final TextLayer<Span> STARS =
            TextLayer.boxes("stars", 2.5, "star").withRuler(0, 11, "star-tick");

    /** What the feature remembers. */
    private record Sky(int stars, boolean bright) {
        static final PreferenceSection<Sky> SECTION = new PreferenceSection<>("sky", Sky.class, new Sky(3, false));
    }

    private record Page(Region node) implements ViewPage {
        @Override
        public void takeKeyboard() {
            node.requestFocus();
        }

        @Override
        public Optional<ViewTable> table() {
            return Optional.of(new ViewTable("Map", List.of("star"), List.of(List.of("Vega"))));
        }
    }

    private static final class Stars implements Feature {
        final List<String> heard = new ArrayList<>();
        private final SimpleStringProperty fact = new SimpleStringProperty("");

        @Override
        public void install(Workbench window) {
            ObjectProperty<Sky> sky = window.preferences().of(Sky.SECTION);
            Tab tab = window.panel().add("Stars", () -> new Label(sky.get().stars() + " stars"));
            window.views().add(new MainView("map", "Map", 9, () -> new Page(new StackPane(new Label("the map")))));
            window.actions().add(Group.VIEW, "stars.show", "Show the stars", tab::open, "Shortcut+Shift+Y");
            window.actions().add(Group.VIEW, "stars.more", "One more star", () -> {
                sky.set(new Sky(sky.get().stars() + 1, true));
                fact.set(sky.get().stars() + " stars");
            });
            window.status().addFact("stars", fact);
            window.places().addToBar(named(new Label("in the bar"), "bar-star"));
            window.places().addUnderBar(named(new StackPane(new Label("under the bar")), "strip-star"));
            window.places().addBelow(named(new StackPane(new Label("below")), "below-star"));
            window.places().addOver(named(new Label("over"), "over-star"));
            window.menus().addToText(Part.LOOK, target -> List.of(new MenuItem("Look up")));
            window.columns().addPart(Stars::mark);
            window.life().onOpened(() -> heard.add("opened"));
            window.life().onClose(() -> CompletableFuture.completedFuture(List.of("One star is not saved.")));
            window.life().onEnd(() -> heard.add("end"));
        }

        private static void mark(ArticleColumn column) {
            column.show(STARS, List.of(new Span(0, 5), new Span(60, 70)));
            column.showFact("stars", "2 stars");
            column.addBadge(named(new Label("★"), "star-badge"));
        }

        private static <N extends Node> N named(N node, String id) {
            node.setId(id);
            return node;
        }
    }

    private final Stars stars = new Stars();
    private final ReaderModel model = new ReaderModel(OpenWindow.GOLD.collection());

    private ReaderWindow open(Preferences preferences) {
        WindowServices services = new WindowServices(
                new FindingCollectionLoader(), Optional::empty, new OpenWindow.AtOnce(), Runnable::run, () -> {});
        List<Feature> features = new ArrayList<>(Features.all(model, services));
        features.add(stars);
        ReaderWindow window =
                new ReaderWindow(model, Origin.BUNDLED, preferences, 1400, 900, services, features).furnish();
        layOut(window);
        return window;
    }

    private static void layOut(ReaderWindow window) {
        for (int pass = 0; pass < 3; pass++) {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        }
    }

    private static List<String> texts(ReaderWindow window) {
        layOut(window);
        return ShownTexts.of(window.scene().getRoot());
    }

    @Test
    void whatItBringsStandsWhereItIsPut() {
        FxThread.run(() -> {
            ReaderWindow window = open(Preferences.defaults());
            assertThat(texts(window)).contains("in the bar", "under the bar", "below", "over");
            assertThat(texts(window)).anyMatch(text -> text.endsWith(" · 2 stars"));
            Node bar = window.scene().getRoot().lookup("#bar-star");
            assertThat(bar.getBoundsInParent().getMaxX())
                    .isLessThan(window.scene()
                            .getRoot()
                            .lookup("#shown-button")
                            .getBoundsInParent()
                            .getMinX());
            window.actions().get("stars.show").give();
            assertThat(texts(window)).contains("3 stars");
        });
    }

    @Test
    void itsMarksAreDrawnBehindTheWordsAndOnTheRulerOfEachColumn() {
        FxThread.run(() -> {
            ReaderWindow window = open(Preferences.defaults());
            Article article = model.columns().getFirst().article();
            ArticleColumn column = window.columns().column(article.id()).orElseThrow();
            assertThat(column.lookupAll(".star"))
                    .isNotEmpty()
                    .allSatisfy(node -> assertThat(((Path) node).getElements()).isNotEmpty());
            assertThat(column.lookupAll(".star-tick")).hasSize(1);
            assertThat(column.lookup("#star-badge")).isNotNull();
            assertThat(column.at(STARS, 61)).contains(new Span(60, 70));
            column.show(STARS, List.of());
            layOut(window);
            assertThat(column.lookupAll(".star"))
                    .allSatisfy(node -> assertThat(node.isVisible()).isFalse());
            assertThat(column.lookupAll(".star-tick")).isEmpty();
        });
    }

    @Test
    void aMainViewStandsWhereTheColumnsAreAndGoesAgain() {
        FxThread.run(() -> {
            ReaderWindow window = open(Preferences.defaults());
            window.actions().get("view.map").give();
            assertThat(texts(window)).contains("the map");
            assertThat(window.columns().isVisible()).isFalse();
            window.actions().get("view.leave").give();
            assertThat(texts(window)).doesNotContain("the map");
            assertThat(window.columns().isVisible()).isTrue();
        });
    }

    @Test
    void whatItRemembersIsInTheSettingsAndSoIsWhatOthersWroteThere() {
        FxThread.run(() -> {
            ReaderWindow window = open(Preferences.read(
                    "{\"sky\": {\"stars\": 7, \"moon\": true}}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            window.actions().get("stars.more").give();
            assertThat(texts(window)).contains("8 stars");
            Preferences saved = Preferences.read(window.preferences().now().write());
            assertThat(saved.get(Sky.SECTION)).isEqualTo(new Sky(8, true));
            assertThat(saved.toString()).contains("moon");
        });
    }

    @Test
    void itIsToldWhatHappensToTheWindow() {
        FxThread.run(() -> {
            ReaderWindow window = open(Preferences.defaults());
            window.life().opened();
            assertThat(window.life().saveAll().join()).containsExactly("One star is not saved.");
            window.life().end();
            assertThat(stars.heard).containsExactly("opened", "end");
        });
    }

    @Test
    void itsEntriesStandInTheMenuOfTheText() {
        FxThread.run(() -> {
            ContextMenus menus = new ContextMenus();
            menus.addToText(Part.CORRECT, target -> List.of());
            menus.addToText(Part.LOOK, target -> List.of(new MenuItem("Look up")));
            menus.addToText(Part.COPY, target -> List.of(new MenuItem("Copy")));
            ReaderWindow window = open(Preferences.defaults());
            ArticleColumn column = window.columns().made().getFirst();
            List<MenuItem> items = menus.ofText(new TextTarget(column, Optional.empty(), Optional.empty()));
            assertThat(items).extracting(MenuItem::getText).containsExactly("Copy", null, "Look up");
        });
    }
}
