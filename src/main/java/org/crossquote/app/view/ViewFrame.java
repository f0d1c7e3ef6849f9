package org.crossquote.app.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.TextScale;
import org.crossquote.app.action.Action;
import org.crossquote.app.action.Actions;
import org.crossquote.message.MessageFile;

/** What most main views have around what they show: a title, a sentence that explains them, their choices, and what can be taken along. */
public final class ViewFrame extends BorderPane {
    private static final MessageFile MESSAGES = MessageFile.beside(ViewFrame.class);
    private static final double GAP = 8;
    private static final double ONE_ROW = 2000;

    private final Label title = new Label();
    private final Label explanation = new Label();
    private final FlowPane choices = new FlowPane(GAP, GAP);

    /**
     * @param model whose text size the view follows
     * @param actions the commands of the window
     * @param content what is shown
     */
    public ViewFrame(ReaderModel model, Actions actions, String title, Node content) {
        getStyleClass().add("view-frame");
        getStylesheets().add(ViewFrame.class.getResource("view.css").toExternalForm());
        styleProperty().bind(model.textSizeProperty().map(size -> TextScale.style(size.doubleValue())));
        this.title.setText(title);
        this.title.getStyleClass().add("view-title");
        this.title.setMinWidth(USE_PREF_SIZE);
        explanation.getStyleClass().add("soft");
        explanation.setWrapText(true);
        explanation.setMinHeight(USE_PREF_SIZE);
        choices.setAlignment(Pos.CENTER_RIGHT);
        choices.setPrefWrapLength(ONE_ROW);
        choices.getChildren().addAll(button(actions.get("view.copy"), MESSAGES.text("copy")), saving(actions));
        HBox.setHgrow(choices, Priority.ALWAYS);
        HBox head = new HBox(2 * GAP, this.title, choices);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(2, head, explanation);
        top.getStyleClass().add("view-head");
        setTop(top);
        setCenter(content);
    }

    /** All ways to take it along as a file. */
    private static MenuButton saving(Actions actions) {
        MenuButton saving = new MenuButton(MESSAGES.text("save.short"));
        saving.setAccessibleText(saving.getText()); // a menu button does not tell its words itself
        saving.setMinWidth(USE_PREF_SIZE);
        saving.getStyleClass().add("view-saving");
        for (ViewFormat format : ViewFormat.values()) {
            MenuItem item = new MenuItem(format.title());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> actions.get(format.command()).give());
            saving.getItems().add(item);
        }
        return saving;
    }

    private static Button button(Action action, String text) {
        Button button = new Button(text);
        button.setMnemonicParsing(false);
        button.setAccessibleText(action.title());
        button.setFocusTraversable(true);
        button.setOnAction(event -> action.give());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** Puts choices before what can be taken along, in their order. */
    public void addChoices(Node... nodes) {
        int before = choices.getChildren().size() - 2;
        for (int i = 0; i < nodes.length; i++) {
            choices.getChildren().add(before + i, nodes[i]);
        }
    }

    /** Says what is shown; a heading. */
    public void setTitle(String text) {
        title.setText(text);
    }

    /** Says what is shown and how to go on, in a sentence or two. */
    public void explain(String sentence) {
        explanation.setText(sentence);
    }
}
