package org.crossquote.link.passim;

import java.util.List;
import org.crossquote.link.Edit;
import org.crossquote.link.Edit.Kind;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.link.WordComparison;
import org.crossquote.message.Message;

/** Grades two passages of one cluster by comparing their words. */
final class PassimLink {
    private static final Message WHY = Message.of("passim");

    private PassimLink() {}

    static Link of(Passage a, Passage b) {
        List<Edit> steps = WordComparison.compare(a.exact(), b.exact());
        int same = letters(a, steps, Kind.EQUAL);
        int onlyA = letters(a.exact()) - same;
        int onlyB = letters(b.exact()) - same;
        double score = 2.0 * same / Math.max(1, letters(a.exact()) + letters(b.exact()));
        return new Link(grade(onlyA, onlyB), score, a, b, WHY);
    }

    private static Grade grade(int onlyA, int onlyB) {
        if (onlyA == 0 && onlyB == 0) {
            return Grade.IDENTICAL;
        }
        return onlyA == 0 || onlyB == 0 ? Grade.FRAGMENT : Grade.VARIANT;
    }

    private static int letters(Passage a, List<Edit> steps, Kind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind)
                .mapToInt(step -> letters(step.a().in(a.exact())))
                .sum();
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
