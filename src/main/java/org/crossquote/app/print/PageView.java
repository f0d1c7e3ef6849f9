package org.crossquote.app.print;

import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.crossquote.app.picture.PageNodes;
import org.crossquote.export.drawing.Mark;
import org.crossquote.export.print.Paper;
import org.crossquote.export.print.PrintedPage;
import org.jspecify.annotations.Nullable;

/** Shows one page as it will be on paper, as large as there is room. A screen reader reads its words. */
final class PageView extends Region {
    private static final double EDGE = 12;

    private final Pane sheet = new Pane();
    private @Nullable Paper paper;

    PageView() {
        getStyleClass().add("print-page");
        sheet.getStyleClass().add("print-sheet");
        sheet.setManaged(false);
        getChildren().add(sheet);
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        setMinSize(160, 160);
    }

    /**
     * Shows a page.
     *
     * @param named what a screen reader says before its words
     */
    void show(PrintedPage page, Paper on, String named) {
        paper = on;
        Group content = PageNodes.of(page);
        content.setManaged(false);
        sheet.getChildren().setAll(content);
        setAccessibleText(named + "\n" + words(page));
        requestLayout();
    }

    /** Shows no page. */
    void clear(String instead) {
        paper = null;
        sheet.getChildren().clear();
        setAccessibleText(instead);
        requestLayout();
    }

    private static String words(PrintedPage page) {
        return page.parts().stream()
                .flatMap(part -> part.drawing().marks().stream())
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .collect(Collectors.joining(" "));
    }

    @Override
    protected void layoutChildren() {
        Paper on = paper;
        sheet.setVisible(on != null);
        if (on == null) {
            return;
        }
        double scale = Math.min((getWidth() - 2 * EDGE) / on.width(), (getHeight() - 2 * EDGE) / on.height());
        double width = on.width() * scale;
        double height = on.height() * scale;
        sheet.resizeRelocate(Math.rint((getWidth() - width) / 2), Math.rint((getHeight() - height) / 2), width, height);
        sheet.getChildren()
                .forEach(content ->
                        content.getTransforms().setAll(new Scale(scale, scale), new Translate(on.left(), on.top())));
    }
}
