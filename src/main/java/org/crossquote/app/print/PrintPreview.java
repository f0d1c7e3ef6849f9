package org.crossquote.app.print;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.app.preference.item.FieldProperty;
import org.crossquote.app.preference.item.PreferenceControls;
import org.crossquote.app.print.PagesInBackground.Laid;
import org.crossquote.export.print.PaperSize;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/** What will be printed, page by page, and what can be chosen of it. */
final class PrintPreview extends VBox {
    private static final MessageFile MESSAGES = MessageFile.beside(PrintPreview.class);
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 1000;
    private static final double CHOICES = 248;

    /** What the page does that is not its own. */
    interface Ways {
        /** Prints what was laid out. */
        void print(Laid laid);

        /** Ways to take along what cannot be printed, each with its name. */
        List<Way> instead(PrintSubject.Kind kind);

        /** Goes away. */
        void close();
    }

    /** A command by its short name. */
    record Way(String name, Runnable run) {}

    private final PagesInBackground pages;
    private final ObjectProperty<PrintPreferences> paper;
    private final ObjectProperty<PrintSubject> subject;
    private final Ways ways;
    private final PageView page = new PageView();
    private final Label at = new Label();
    private final Label state = new Label();
    private final Label notice = new Label();
    private final VBox instead = new VBox(6);
    private final Button back = button("back", e -> turn(-1));
    private final Button next = button("next", e -> turn(1));
    private final Button stop = button("stop", e -> stopped());
    private final Button print = button("print", e -> print());
    private @Nullable Laid laid;
    private int shown;

    /** @param subjects what can be printed, never none; the first is chosen */
    PrintPreview(
            List<PrintSubject> subjects, ObjectProperty<PrintPreferences> paper, PagesInBackground pages, Ways ways) {
        super(12);
        this.pages = pages;
        this.paper = paper;
        this.ways = ways;
        subject = new SimpleObjectProperty<>(subjects.getFirst());
        getStyleClass().addAll("key-sheet", "print-preview");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(MESSAGES.text("title"));
        setPrefSize(WIDTH, HEIGHT);
        Label title = new Label(MESSAGES.text("title"));
        title.getStyleClass().add("sheet-title");
        HBox middle = new HBox(18, choices(subjects), seen());
        middle.setMinHeight(0);
        setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(title, middle, foot());
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        subject.addListener((value, before, now) -> lay());
        paper.addListener((value, before, now) -> lay());
        lay();
    }

    /** What gets the keyboard first: the pages are walked at once. */
    Node first() {
        return page;
    }

    private static Button button(String id, Consumer<String> run) {
        Button button = new Button(MESSAGES.text(id));
        button.setId("print-" + id);
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> run.accept(id));
        return button;
    }

    private VBox choices(List<PrintSubject> subjects) {
        Label tip = soft(subject.map(PrintSubject::tip).getValue());
        tip.textProperty().bind(subject.map(PrintSubject::tip));
        notice.setWrapText(true);
        notice.setMinHeight(USE_PREF_SIZE);
        notice.getStyleClass().add("print-notice");
        VBox choices = new VBox(
                16,
                choice("what", subject, subjects, PrintSubject::name),
                tip,
                choice(
                        "paper",
                        FieldProperty.of(paper, PrintPreferences::size, PrintPreferences::withSize),
                        List.of(PaperSize.values()),
                        size -> MESSAGES.text("paper." + size.name())),
                choice(
                        "held",
                        FieldProperty.of(paper, PrintPreferences::isLandscape, PrintPreferences::held),
                        List.of(false, true),
                        isLandscape -> MESSAGES.text(isLandscape ? "landscape" : "portrait")),
                new VBox(8, notice, instead));
        choices.setMinWidth(CHOICES);
        choices.setPrefWidth(CHOICES);
        choices.setMaxWidth(CHOICES);
        return choices;
    }

    private static <T> VBox choice(String id, ObjectProperty<T> chosen, List<T> values, Function<T, String> words) {
        Label title = new Label(MESSAGES.text(id));
        title.getStyleClass().add("preference-title");
        Node row = PreferenceControls.choice(chosen, values, words);
        row.setAccessibleText(title.getText());
        row.setId("print-" + id);
        return new VBox(6, title, row);
    }

    private static Label soft(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("soft");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private VBox seen() {
        at.setAlignment(Pos.CENTER);
        at.setMinWidth(USE_PREF_SIZE);
        HBox turning = new HBox(12, back, at, next);
        turning.setAlignment(Pos.CENTER);
        VBox seen = new VBox(8, page, turning);
        VBox.setVgrow(page, Priority.ALWAYS);
        HBox.setHgrow(seen, Priority.ALWAYS);
        seen.setMinWidth(0);
        return seen;
    }

    private HBox foot() {
        state.getStyleClass().add("soft");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(12, state, stop, gap, print, button("close", e -> ways.close()));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void lay() {
        laid = null;
        instead.getChildren().clear();
        notice.setText("");
        pages.lay(subject.get().made(), paper.get(), this::show, this::broke);
        if (pages.isRunning()) {
            page.clear(MESSAGES.text("laying"));
            tell(MESSAGES.text("laying"));
        }
    }

    private void show(Laid done) {
        laid = done;
        shown = 0;
        if (!done.hasPrinter()) {
            notice.setText(MESSAGES.text("no-printer"));
            for (Way way : ways.instead(subject.get().kind())) {
                Button button = new Button(way.name());
                button.setMnemonicParsing(false);
                button.setWrapText(true);
                button.setMaxWidth(Double.MAX_VALUE);
                button.setOnAction(e -> way.run().run());
                instead.getChildren().add(button);
            }
        }
        tell("");
        turn(0);
    }

    private void broke() {
        page.clear(MESSAGES.text("broke"));
        tell(MESSAGES.text("broke"));
    }

    private void stopped() {
        pages.stop();
        page.clear(MESSAGES.text("stopped"));
        tell(MESSAGES.text("stopped"));
    }

    private void tell(String sentence) {
        boolean isRunning = pages.isRunning();
        Laid done = laid;
        state.setText(sentence);
        stop.setVisible(isRunning);
        stop.setManaged(isRunning);
        print.setDisable(done == null || !done.hasPrinter());
        if (done == null) {
            at.setText("");
            back.setDisable(true);
            next.setDisable(true);
        }
    }

    private void print() {
        if (laid != null) {
            ways.print(laid);
        }
    }

    private void walk(KeyEvent event) {
        int step = switch (event.getCode()) {
            case PAGE_DOWN, RIGHT, DOWN, SPACE -> 1;
            case PAGE_UP, LEFT, UP, BACK_SPACE -> -1;
            case HOME -> -Integer.MAX_VALUE;
            case END -> Integer.MAX_VALUE;
            default -> 0;
        };
        if (step != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            turn(step);
        }
    }

    private void turn(int step) {
        Optional.ofNullable(laid).ifPresent(done -> {
            int last = done.pages().size() - 1;
            shown = (int) Math.clamp((long) shown + step, 0, last);
            String named = MESSAGES.text("at", shown + 1, last + 1);
            at.setText(named);
            back.setDisable(shown == 0);
            next.setDisable(shown == last);
            page.show(done.pages().get(shown), done.paper(), named);
        });
    }
}
