package org.crossquote.app.difference;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.difference.Difference;
import org.crossquote.reading.correction.DifferenceDecision.Verdict;
import org.jspecify.annotations.Nullable;

/** The commands by which a reader decides about a difference: the one chosen in the list or looked at in the columns, whichever came last. */
final class DecisionCommands {
    private static final String TAKE_BACK = "difference.take-back";
    private static final String DISMISSED = "difference.dismissed";

    private final DifferencesViewModel model;
    private final Actions actions;
    private final Consumer<String> news;
    private final ObjectProperty<@Nullable Difference> subject = new SimpleObjectProperty<>();

    /** @param news hears in a sentence what was done, for a command may be given while the list is out of sight */
    DecisionCommands(DifferencesViewModel model, Actions actions, Consumer<String> news) {
        this.model = model;
        this.actions = actions;
        this.news = news;
    }

    void register() {
        model.chosenProperty().addListener((value, before, now) -> subject.set(now == null ? lookedAt() : now));
        model.reader().focusProperty().addListener((value, before, now) -> {
            Difference seen = lookedAt();
            subject.set(seen == null ? model.chosenProperty().get() : seen);
        });
        model.onChange(this::keep);
        BooleanBinding possible = Bindings.createBooleanBinding(this::isPossible, dependencies());
        add(Verdict.A_IS_RIGHT, possible, "Shift+L");
        add(Verdict.B_IS_RIGHT, possible, "Shift+R");
        add(Verdict.NO_DIFFERENCE, possible, "Shift+D");
        actions.add(
                Group.READING,
                TAKE_BACK,
                DifferenceWording.text("command.back"),
                Bindings.createBooleanBinding(() -> isPossible() && verdict().isPresent(), dependencies()),
                this::whyNot,
                () -> chosen().ifPresent(d -> {
                    model.decisions().takeBack(d);
                    news.accept(DifferenceWording.text("decided.back"));
                }),
                "Shift+U");
        actions.add(
                Group.VIEW,
                DISMISSED,
                DifferenceWording.text("command.dismissed"),
                () -> model.dismissedShownProperty()
                        .set(!model.dismissedShownProperty().get()));
        actions.tick(DISMISSED, model.dismissedShownProperty());
    }

    private void add(Verdict verdict, BooleanBinding possible, String key) {
        actions.add(
                Group.READING,
                id(verdict),
                DifferenceWording.text("command." + verdict.name()),
                possible,
                this::whyNot,
                () -> chosen().ifPresent(d -> {
                    model.decisions().decide(d, verdict);
                    news.accept(
                            DifferenceWording.verdict(d, verdict, model.reader().reading()));
                }),
                key);
    }

    private static String id(Verdict verdict) {
        return switch (verdict) {
            case A_IS_RIGHT -> "difference.left-right";
            case B_IS_RIGHT -> "difference.right-right";
            case NO_DIFFERENCE -> "difference.none";
        };
    }

    private ObservableValue<?>[] dependencies() {
        return new ObservableValue<?>[] {
            subject, model.decisions().allProperty(), model.decisions().possibleProperty()
        };
    }

    private String whyNot() {
        return model.decisions().possibleProperty().getValue()
                ? DifferenceWording.text("decide.choose", actions.keyText("panel.differences"))
                : DifferenceWording.text("decide.no-notes");
    }

    private boolean isPossible() {
        return chosen().isPresent() && model.decisions().possibleProperty().getValue();
    }

    private Optional<Difference> chosen() {
        @Nullable Difference difference = subject.get();
        return Optional.ofNullable(difference);
    }

    /** What is no longer there is decided about no more. */
    private void keep() {
        Difference before = subject.get();
        boolean there =
                before != null && model.listed().stream().anyMatch(d -> d.equals(before) || d.equals(before.turned()));
        if (!there) {
            Difference chosen = model.chosenProperty().get();
            subject.set(chosen == null ? lookedAt() : chosen);
        }
    }

    private @Nullable Difference lookedAt() {
        return model.lookedAt().orElse(null);
    }

    private Optional<Verdict> verdict() {
        return chosen().flatMap(model.decisions()::about);
    }

    /** What a menu offers about the chosen difference; nothing while no notes are open. */
    List<MenuItem> items() {
        if (!isPossible()) {
            return List.of();
        }
        Difference difference = chosen().orElseThrow();
        return verdict().isPresent()
                ? List.of(actions.get(TAKE_BACK).menuItem(DifferenceWording.text("decide.back")))
                : List.of(Verdict.values()).stream()
                        .map(v -> actions.get(id(v))
                                .menuItem(DifferenceWording.decide(
                                        difference, v, model.reader().reading())))
                        .toList();
    }
}
