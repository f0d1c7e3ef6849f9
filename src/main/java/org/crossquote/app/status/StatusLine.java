package org.crossquote.app.status;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.crossquote.app.KeyNames;
import org.crossquote.message.MessageFile;

/** The bottom of the window: what runs, where the reader is, what could not be read, and a few keys. */
public final class StatusLine extends HBox {
    private static final MessageFile MESSAGES = MessageFile.beside(StatusLine.class);

    /** A sentence of more characters may be cut in a narrow window; the mouse shows it whole. */
    private static final int LONG = 110;

    private static final String PALETTE = "palette";

    /** The commands whose keys are named. */
    private static final List<String> NAMED =
            List.of("quotation.next", "quotation.previous", "counterpart.next", PALETTE, "keys");

    private static final double NOTICED = 4000;
    private static final double EACH_CHARACTER = 60;

    private final Label work = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Hyperlink stop = new Hyperlink(MESSAGES.text("stop"));
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final Hyperlink problems = new Hyperlink();
    private final Label where = new Label();
    private final Label hint = new Label();
    private final Label keys = new Label();
    private final Later later;
    private final ReadOnlyObjectWrapper<List<String>> sentences = new ReadOnlyObjectWrapper<>(List.of());
    private Runnable keep = () -> {};
    private boolean isNews;

    /**
     * @param place where the reader is, such as "Quote 19 of 21 in article 4"
     * @param shown what of the findings is shown, empty for the usual choice
     * @param stopWork ends what runs
     * @param later lets sentences go by themselves
     */
    public StatusLine(ObservableValue<String> place, ObservableValue<String> shown, Runnable stopWork, Later later) {
        super(20);
        this.later = later;
        getStyleClass().add("status-line");
        where.setId("place");
        where.textProperty().bind(place);
        where.managedProperty().bind(where.textProperty().isNotEmpty());
        work.setId("work");
        stop.setId("stop");
        stop.setOnAction(e -> stopWork.run());
        problems.setId("problems");
        problems.setOnAction(e -> problemList().show(problems, Side.TOP, 0, -4));
        progress.getStyleClass().add("finding");
        Label choice = new Label();
        choice.setId("shown");
        choice.textProperty().bind(shown);
        choice.managedProperty().bind(choice.textProperty().isNotEmpty());
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        keys.getStyleClass().add("key-hints");
        keys.setMinWidth(0);
        hint.setId("hint");
        say("", false);
        getChildren().addAll(hint, progress, work, stop, where, choice, problems, gap, keys);
        showWork("", 1);
        showProblems(List.of(), List.of());
    }

    /** Says why what the reader just did has done nothing. It goes after a while, or with what the reader does next. */
    public void hint(String sentence) {
        say(sentence, false);
    }

    /** Says what has come of something that took its time. It goes after a while, whatever the reader does meanwhile. */
    public void news(String sentence) {
        say(sentence, true);
    }

    /** The reader has gone on: a hint is past. */
    public void next() {
        if (!isNews) {
            say("", false);
        }
    }

    private void say(String sentence, boolean news) {
        keep.run();
        keep = sentence.isEmpty() ? () -> {} : later.after(readingTime(sentence), () -> say("", false));
        isNews = news && !sentence.isEmpty();
        String line = sentence.replace('\n', ' ');
        hint.setText(line);
        hint.setMinWidth(line.length() > LONG ? 0 : USE_PREF_SIZE);
        hint.setTooltip(line.length() > LONG ? new Tooltip(sentence) : null);
        show(hint, !sentence.isEmpty());
        // The sentence has their room: in a narrow window both would be cut off.
        show(keys, sentence.isEmpty());
    }

    /** In milliseconds: time to look there, and to read slowly. */
    public static double readingTime(String sentence) {
        return NOTICED + EACH_CHARACTER * sentence.length();
    }

    /**
     * Adds something that is always to be known; it has room only while there is something to say.
     *
     * @param id of its node
     * @param fact such as {@code Saved 14:32 · 5 notes}; empty for nothing
     */
    public void addFact(String id, ObservableValue<String> fact) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(fact);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        getChildren().add(getChildren().indexOf(where), label);
    }

    /**
     * Adds something that the reader may want to be done; it has room only while there is something to say, and moves nothing else.
     *
     * @param id of its node
     * @param offer says what there is and what a click does; empty for nothing
     * @param list more of it, for who rests the mouse on it
     */
    public void addOffer(String id, ObservableValue<String> offer, ObservableValue<String> list, Runnable run) {
        Hyperlink link = new Hyperlink();
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(list);
        link.setTooltip(tip);
        link.accessibleHelpProperty().bind(list);
        link.setId(id);
        link.textProperty().bind(offer);
        link.visibleProperty().bind(link.textProperty().isNotEmpty());
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(e -> run.run());
        getChildren().add(getChildren().indexOf(where), link);
    }

    /** @param done 0 to 1; with an empty text nothing runs */
    public void showWork(String what, double done) {
        work.setText(what);
        progress.setProgress(done);
        working.set(!what.isEmpty());
        show(work, working.get());
        show(progress, working.get());
        show(stop, working.get());
    }

    /** @param names the keys of the commands that the line names */
    public void showKeys(KeyNames names) {
        names.onChange(() -> sayKeys(names));
        sayKeys(names);
    }

    private void sayKeys(KeyNames names) {
        boolean areThere = NAMED.stream().allMatch(names::hasKey);
        keys.setText(
                areThere
                        ? MESSAGES.text("keys", NAMED.stream().map(names::of).toArray())
                        : MESSAGES.text("keys.palette", names.of(PALETTE)));
        keys.setVisible(areThere || names.hasKey(PALETTE));
    }

    /** Whether something runs that can be stopped. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /**
     * Shows what is not among the articles; a click says why.
     *
     * @param unread a sentence for each article that could not be read
     * @param leftAside a sentence for each file that is no article
     */
    public void showProblems(List<String> unread, List<String> leftAside) {
        sentences.set(Stream.concat(unread.stream(), leftAside.stream()).toList());
        problems.setText(Stream.of(
                        unread.isEmpty() ? "" : MESSAGES.text("problems", unread.size()),
                        leftAside.isEmpty() ? "" : MESSAGES.text("left-aside", leftAside.size()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        show(problems, !sentences.get().isEmpty());
    }

    /** What {@link #showProblems} was told last: what a click on the problems shows. */
    public ReadOnlyObjectProperty<List<String>> problemsProperty() {
        return sentences.getReadOnlyProperty();
    }

    private ContextMenu problemList() {
        ContextMenu list = new ContextMenu();
        for (String sentence : sentences.get()) {
            Label text = new Label(sentence);
            text.setWrapText(true);
            text.setMaxWidth(560);
            list.getItems().add(new CustomMenuItem(text, true));
        }
        return list;
    }

    private static void show(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
