package org.crossquote.app.note.correction;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.app.overlay.Overlay;
import org.crossquote.date.find.TypedDate;
import org.crossquote.message.MessageFile;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.PublicationTime;
import org.jspecify.annotations.Nullable;

/** A small form in which an article's title, authors, outlet, date and address are put right. Enter keeps them, Esc leaves them as they were. */
final class DetailsForm extends VBox {
    private static final MessageFile MESSAGES = MessageFile.beside(DetailsForm.class);
    private static final String BETWEEN_AUTHORS = "; ";
    private static final Pattern AUTHORS = Pattern.compile("\\s*;\\s*");

    private final Overlay overlay;
    private final DetailsCorrection correction;
    private final String article;
    private final GridPane fields = new GridPane(10, 8);
    private final TextField title = new TextField();
    private final TextField authors = new TextField();
    private final TextField outlet = new TextField();
    private final TextField published = new TextField();
    private final TextField address = new TextField();
    private final Label wrong = new Label();

    /** @param article the article's id */
    DetailsForm(Overlay overlay, DetailsCorrection correction, String article) {
        super(14);
        this.overlay = overlay;
        this.correction = correction;
        this.article = article;
        getStyleClass().addAll("key-sheet", "details-form");
        Label heading = new Label(MESSAGES.text("details.heading"));
        heading.getStyleClass().add("sheet-title");
        Label file = new Label(MESSAGES.text("details.file", article));
        file.setWrapText(true);
        file.setMaxWidth(460);
        file.getStyleClass().add("palette-note");
        wrong.getStyleClass().add("details-wrong");
        wrong.setWrapText(true);
        wrong.setMaxWidth(460);
        ArticleDetails known = correction.asFile(article);
        show("title", title, text(known.title()));
        show("authors", authors, String.join(BETWEEN_AUTHORS, known.authors()));
        show("outlet", outlet, text(known.outlet()));
        show("published", published, text(known.published()));
        show("address", address, text(known.address()));
        fill(correction.now(article));
        say("");
        getChildren().addAll(heading, file, fields, wrong, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keep);
    }

    /** @param inFile what the file says: it can be taken back, or taken away where it is wrong */
    private void show(String name, TextField field, String inFile) {
        Label label = new Label(MESSAGES.text("details.field." + name));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setId("details-" + name);
        boolean cannotBeNone = inFile.isEmpty() || name.equals("title");
        field.setPromptText(cannotBeNone ? MESSAGES.text("details.nothing") : MESSAGES.text("details.none", inFile));
        field.setPrefColumnCount(30);
        field.setAccessibleText(label.getText());
        GridPane.setHgrow(field, Priority.ALWAYS);
        Button back = new Button(MESSAGES.text("details.back"));
        back.setId("details-back-" + name);
        back.setMinWidth(USE_PREF_SIZE);
        back.setTooltip(new Tooltip(
                inFile.isEmpty() ? MESSAGES.text("details.back.nothing") : MESSAGES.text("details.back.says", inFile)));
        back.setAccessibleText(label.getText() + ": " + back.getText());
        back.visibleProperty().bind(field.textProperty().isNotEqualTo(inFile));
        back.setOnAction(e -> {
            field.setText(inFile);
            field.requestFocus();
        });
        fields.addRow(fields.getRowCount(), label, field, back);
    }

    private HBox buttons() {
        Button keep = new Button(MESSAGES.text("details.keep"));
        keep.setId("details-keep");
        keep.setOnAction(e -> keep());
        Button reset = new Button(MESSAGES.text("details.reset"));
        reset.setId("details-reset");
        reset.setOnAction(e -> fill(correction.asFile(article)));
        Button leave = new Button(MESSAGES.text("details.leave"));
        leave.setOnAction(e -> overlay.close());
        HBox row = new HBox(8, keep, reset, leave);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    void open() {
        overlay.open(this, title);
        title.deselect();
        title.end();
    }

    private void fill(ArticleDetails known) {
        title.setText(text(known.title()));
        authors.setText(String.join(BETWEEN_AUTHORS, known.authors()));
        outlet.setText(text(known.outlet()));
        published.setText(text(known.published()));
        address.setText(text(known.address()));
    }

    private static String text(@Nullable Object known) {
        return known == null ? "" : known.toString();
    }

    private void keep(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            event.consume();
            keep();
        }
    }

    private void keep() {
        Optional<PublicationTime> time = typedTime();
        if (time.isEmpty() && !published.getText().isBlank()) {
            say(MESSAGES.text("details.no-date", published.getText().strip()));
            published.requestFocus();
            return;
        }
        overlay.close();
        correction.correct(
                article,
                new ArticleDetails(
                        said(title),
                        AUTHORS.splitAsStream(authors.getText().strip())
                                .filter(name -> !name.isBlank())
                                .toList(),
                        said(outlet),
                        time.orElse(null),
                        said(address)));
    }

    /** As files write it, or as news does: a day at least. */
    private Optional<PublicationTime> typedTime() {
        return PublicationTime.parse(published.getText())
                .or(() ->
                        TypedDate.read(published.getText()).flatMap(value -> PublicationTime.parse(value.toString())));
    }

    private static @Nullable String said(TextField field) {
        String text = field.getText().strip();
        return text.isEmpty() ? null : text;
    }

    private void say(String sentence) {
        wrong.setText(sentence);
        wrong.setManaged(!sentence.isEmpty());
        wrong.setVisible(!sentence.isEmpty());
    }
}
