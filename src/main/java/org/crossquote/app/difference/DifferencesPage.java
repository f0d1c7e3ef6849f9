package org.crossquote.app.difference;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.view.MainViews;
import org.crossquote.app.view.ViewFrame;
import org.crossquote.app.view.ViewPage;
import org.crossquote.app.view.ViewTable;
import org.crossquote.difference.Difference;
import org.crossquote.link.Passage;
import org.crossquote.reading.Reading;

/** The differences as a main view: the list, with room for both sides; one that is chosen is shown in the columns. */
final class DifferencesPage implements ViewPage {
    private final DifferencesViewModel model;
    private final DifferenceList list;
    private final ViewFrame frame;

    DifferencesPage(Workbench window, DifferencesViewModel model, Supplier<List<MenuItem>> menu) {
        this.model = model;
        list = new DifferenceList(model, menu, () -> window.views().open(MainViews.READ));
        BorderPane body = new BorderPane(list);
        body.getStyleClass().add("view-body");
        frame = new ViewFrame(window.model(), window.actions(), DifferenceWording.text("view"), body);
        frame.explain(DifferenceWording.text("view.explain"));
    }

    @Override
    public Region node() {
        return frame;
    }

    @Override
    public void takeKeyboard() {
        list.focusList();
    }

    @Override
    public Optional<ViewTable> table() {
        List<String> heads = List.of(
                DifferenceWording.text("head.kind"),
                DifferenceWording.text("head.article"),
                DifferenceWording.text("head.words"),
                DifferenceWording.text("head.article"),
                DifferenceWording.text("head.words"),
                DifferenceWording.text("head.reason"));
        return Optional.of(new ViewTable(
                DifferenceWording.text("view"),
                heads,
                list.listed().stream().map(this::cells).toList()));
    }

    private List<String> cells(Difference difference) {
        return List.of(
                DifferenceWording.kind(difference.kind()),
                article(difference.a()),
                difference.a().exact(),
                article(difference.b()),
                difference.b().exact(),
                DifferenceWording.reason(difference));
    }

    private String article(Passage passage) {
        Reading reading = model.reader().reading();
        return DifferenceWording.text(
                "article",
                reading.numberOf(passage.article()),
                reading.collection().article(passage.article()).orElseThrow().title());
    }
}
