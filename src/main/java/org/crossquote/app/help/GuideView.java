package org.crossquote.app.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A text in Markdown as something to read, with its headings beside it to go to. */
public final class GuideView extends HBox {
    private static final double PICTURE_WIDTH = 590;

    private final Function<String, @Nullable String> pictures;
    private final VBox content = new VBox();
    private final VBox headings = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);

    /**
     * Shows a text.
     *
     * @param markdown what to show
     * @param pictures gives the address of a picture that the text names, null where there is none
     */
    public GuideView(String markdown, Function<String, @Nullable String> pictures) {
        super(18);
        this.pictures = pictures;
        getStyleClass().add("guide");
        headings.getStyleClass().add("guide-headings");
        content.getStyleClass().add("guide-text");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setHgrow(scroll, Priority.ALWAYS);
        ScrollPane list = new ScrollPane(headings);
        list.getStyleClass().add("guide-list");
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.setFocusTraversable(false);
        list.setMinHeight(0);
        getChildren().addAll(list, scroll);
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        blocks(parser.parse(markdown)).forEach(content.getChildren()::add);
    }

    private List<Node> blocks(org.commonmark.node.Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            nodes.add(block(node));
        }
        return nodes;
    }

    private Node block(org.commonmark.node.Node node) {
        return switch (node) {
            case Heading heading -> heading(heading);
            case FencedCodeBlock code -> code(code.getLiteral());
            case ListBlock list -> list(list);
            case TableBlock table -> table(table);
            case org.commonmark.node.Paragraph paragraph
            when paragraph.getFirstChild() instanceof org.commonmark.node.Image image -> picture(image);
            default -> new GuideWords().of(node);
        };
    }

    private Node heading(Heading heading) {
        TextFlow words = new GuideWords().of(heading);
        words.getStyleClass().add("guide-heading-" + heading.getLevel());
        if (heading.getLevel() == 2) {
            Hyperlink link = new Hyperlink(GuideWords.plain(heading));
            link.getStyleClass().add("guide-link");
            link.setMinHeight(USE_PREF_SIZE);
            link.setOnAction(e -> {
                link.setVisited(false);
                show(words);
            });
            headings.getChildren().add(link);
        }
        return words;
    }

    /** Brings a part of the text to the upper edge. */
    private void show(Node part) {
        Bounds place = part.getBoundsInParent();
        double way = content.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(way <= 0 ? 0 : Math.min(1, place.getMinY() / way));
    }

    private static Label code(String literal) {
        Label code = new Label(literal.stripTrailing());
        code.getStyleClass().add("guide-code");
        code.setWrapText(true);
        code.setMaxWidth(Double.MAX_VALUE);
        return code;
    }

    private VBox list(ListBlock list) {
        VBox items = new VBox();
        items.getStyleClass().add("guide-list");
        int number = 1;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            Label sign = new Label(list instanceof BulletList ? "•" : number++ + ".");
            VBox words = new VBox();
            words.getChildren().setAll(blocks(item));
            HBox.setHgrow(words, Priority.ALWAYS);
            items.getChildren().add(new HBox(8, sign, words));
        }
        return items;
    }

    private static GridPane table(TableBlock table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("guide-table");
        int line = 0;
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    addRow(grid, row, line++);
                }
            }
        }
        return grid;
    }

    private static void addRow(GridPane grid, org.commonmark.node.Node row, int line) {
        int column = 0;
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            TextFlow words = new GuideWords().of(cell);
            words.getStyleClass().add(line == 0 ? "guide-table-head" : "guide-table-cell");
            GridPane.setHgrow(words, column == 0 ? Priority.NEVER : Priority.ALWAYS);
            words.setMinWidth(column == 0 ? 130 : 0);
            grid.add(words, column++, line);
        }
    }

    private Node picture(org.commonmark.node.Image image) {
        String address = pictures.apply(image.getDestination());
        if (address == null) {
            return new GuideWords().of(image);
        }
        // Loaded beside the window: a picture may take longer than a frame.
        ImageView view = new ImageView(new Image(address, true));
        view.setPreserveRatio(true);
        view.setFitWidth(PICTURE_WIDTH);
        view.setSmooth(true);
        view.setAccessibleText(GuideWords.plain(image));
        VBox framed = new VBox(view);
        framed.getStyleClass().add("guide-picture");
        return framed;
    }
}
