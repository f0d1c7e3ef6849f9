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
import org.crossquote.export.drawing.Picture;

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

    private DifferencesTaken taken() {
        return new DifferencesTaken(model.reader().reading(), list.listed());
    }

    @Override
    public Optional<ViewTable> table() {
        return Optional.of(taken().table());
    }

    @Override
    public Optional<Supplier<Picture>> picture() {
        return Optional.of(taken()::picture);
    }
}
