package org.crossquote.app.difference;

import java.util.List;
import org.crossquote.app.ReaderModel;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.crossquote.reading.correction.DifferenceDecision.Verdict;

/** Differences in words for the reader. */
final class DifferenceWording {
    private static final MessageFile SENTENCES = MessageFile.beside(DifferenceWording.class);
    private static final int LONGEST = 60;

    private DifferenceWording() {}

    /** A message of this package. */
    static String text(String id, Object... arguments) {
        return SENTENCES.text(id, arguments);
    }

    /** How many differences there are, and how many things that are none besides; empty where there is nothing. */
    static String counted(List<Difference> all) {
        long differences = contradictions(all);
        return all.isEmpty() ? "" : text("counted", differences, all.size() - differences);
    }

    /** How many of them are told as differences, everywhere: what one planned and another has done is none. */
    static long contradictions(List<Difference> all) {
        return all.stream().filter(d -> d.kind().isContradiction()).count();
    }

    /** The kind in a word, such as "number". */
    static String kind(DifferenceKind kind) {
        return text("kind." + kind.label());
    }

    /** What is said where the mouse rests on a passage, or in the panel while it is looked at. */
    static String sentence(Difference difference, Reading reading) {
        return text(
                "differs." + difference.kind().label(),
                reading.numberOf(difference.a().article()),
                shortened(difference.pieceOfA().exact()),
                reading.numberOf(difference.b().article()),
                shortened(difference.pieceOfB().exact()));
    }

    /** How sure the program is, such as "likely: the same is counted ...". */
    static String reason(Difference difference) {
        return text(
                "reason", difference.sureness().inWords(), org.crossquote.reading.Reasons.inWords(difference.why()));
    }

    /** What the reader decided, seen from the same side as the difference. */
    static String verdict(Difference difference, Verdict verdict, Reading reading) {
        return switch (verdict) {
            case A_IS_RIGHT ->
                text("decided.right", reading.numberOf(difference.a().article()));
            case B_IS_RIGHT ->
                text("decided.right", reading.numberOf(difference.b().article()));
            case NO_DIFFERENCE -> text("decided.none");
        };
    }

    /** What can be decided, as a button says it. */
    static String decide(Difference difference, Verdict verdict, Reading reading) {
        return switch (verdict) {
            case A_IS_RIGHT ->
                text("decide.right", reading.numberOf(difference.a().article()));
            case B_IS_RIGHT ->
                text("decide.right", reading.numberOf(difference.b().article()));
            case NO_DIFFERENCE -> text("decide.none");
        };
    }

    private static String shortened(String words) {
        String line = words.replace('\n', ' ').strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST).strip() + "…" : line;
    }

    /** The name of the tab, with the number of contradictions once it is known. */
    static String tab(int contradictions, DifferencesViewModel.State state) {
        return state == DifferencesViewModel.State.DONE ? text("tab.count", contradictions) : text("tab");
    }

    private static String done(DifferencesViewModel model, ReaderModel reader) {
        if (reader.reading().collection().articles().size() < 2) {
            return "one-article";
        }
        return model.dismissed() > 0 ? "none-left" : "none";
    }

    /** Why the list is empty. */
    static String nothing(DifferencesViewModel model, ReaderModel reader) {
        return switch (model.stateProperty().get()) {
            case WAITING -> text("waiting");
            case LOOKING -> text("looking", model.doneProperty().get());
            case STOPPED -> text("stopped");
            case FAILED -> text("failed");
            case DONE -> text(done(model, reader));
        };
    }
}
