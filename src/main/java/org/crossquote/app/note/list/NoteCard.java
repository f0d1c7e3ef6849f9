package org.crossquote.app.note.list;

import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.NoteMerge;
import org.crossquote.app.note.model.NoteAct;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.app.note.text.Age;
import org.crossquote.app.note.text.MarkdownText;
import org.crossquote.app.note.text.NoteWords;
import org.crossquote.app.script.Direction;
import org.crossquote.message.MessageFile;

/** A note as the list shows it: where it stands, the quoted words, what the reader wrote, what can be done with it. */
final class NoteCard extends VBox {
    private static final MessageFile SENTENCES = MessageFile.beside(NoteCard.class);

    private final NoteCell.Owner owner;
    private final Label badge = new Label();
    private final Label place = new Label();
    private final Label age = new Label();
    private final Label quote = wrapped("note-quote");
    private final Label correction = wrapped("correction");
    private final VBox body = new VBox(4);
    private final Label colourAndTags = wrapped("soft");
    private final Label lost = wrapped("soft");
    private final Label apart = wrapped("soft");
    private final HBox links = new HBox(10);
    private MarkdownText markdown = new MarkdownText("");
    private String written = "";

    NoteCard(NoteCell.Owner owner) {
        super(6);
        this.owner = owner;
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        place.setMinWidth(0);
        age.getStyleClass().add("pill");
        age.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(8, badge, place, gap, age);
        header.setAlignment(Pos.CENTER_LEFT);
        body.getChildren().addAll(markdown, colourAndTags);
        getChildren().addAll(header, quote, correction, body, apart, lost, links);
    }

    void show(PlacedNote note) {
        Annotation annotation = note.annotation();
        showHeader(note);
        show(quote, NoteWords.shortened(NoteWords.quote(annotation)));
        show(
                correction,
                String.join(
                        "\n",
                        annotation.corrections().stream()
                                .map(Correction::inWords)
                                .toList()));
        showBody(annotation);
        show(apart, NoteMerge.isKeptApart(annotation) ? SENTENCES.text("kept-apart.card") : "");
        lost.setText(owner.whyLost(note));
        show(lost, note.lost());
        showLinks(owner.acts(note).stream().filter(NoteAct::prominent).toList());
    }

    private void showHeader(PlacedNote note) {
        int number = owner.number(note);
        badge.setText(number == 0 ? "–" : Integer.toString(number));
        place.setText(note.lost() ? "place lost" : owner.place(note));
        place.getStyleClass().setAll("label", note.lost() ? "note-lost" : "note-place");
        show(age, Age.of(note.annotation().modified(), owner.now(), ZoneId.systemDefault()));
    }

    private void showBody(Annotation annotation) {
        if (!annotation.note().equals(written)) {
            written = annotation.note();
            markdown = new MarkdownText(written);
            body.getChildren().set(0, markdown);
        }
        show(markdown, !written.isBlank());
        String colour = owner.palette().name(annotation.highlight());
        String tags = NoteWords.tags(annotation);
        show(colourAndTags, colour + (colour.isEmpty() || tags.isEmpty() ? "" : " · ") + tags);
        body.getStyleClass().setAll("note-body", owner.palette().styleClass(annotation.highlight()));
        show(body, markdown.isManaged() || colourAndTags.isManaged());
    }

    private void showLinks(List<NoteAct> acts) {
        links.getChildren().setAll(acts.stream().map(NoteCard::link).toList());
        show(links, !acts.isEmpty());
    }

    private static Hyperlink link(NoteAct act) {
        Hyperlink link = new Hyperlink(act.name());
        link.setOnAction(e -> act.run().run());
        link.setFocusTraversable(false);
        return link;
    }

    private static void show(Label label, String words) {
        label.setText(words);
        show(label, !words.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Label wrapped(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        Direction.follow(label, label.textProperty());
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
