package org.crossquote.app.follow;

import java.util.function.ToDoubleFunction;
import org.crossquote.text.Span;

/**
 * Which height of the following article belongs to a height of the leading one: that of the linked words where there are some, and in between as far as
 * the leading one has come from those before to those behind. Heights are pixels of the two texts.
 *
 * @param anchors what is linked
 * @param leading the height of words in the leading text
 * @param following the height of words in the following text
 * @param leadingEnd how high the leading text is
 * @param followingEnd how high the following text is
 */
record LevelHeight(
        Anchors anchors,
        ToDoubleFunction<Span> leading,
        ToDoubleFunction<Span> following,
        double leadingEnd,
        double followingEnd) {

    /** The height in the following text. */
    double of(double height) {
        int next = firstBelow(height);
        int size = anchors.inOrder().size();
        double fromA = next == 0 ? 0 : leading(next - 1);
        double fromB = next == 0 ? 0 : following(next - 1);
        double toA = next == size ? leadingEnd : leading(next);
        double toB = next == size ? followingEnd : following(next);
        double way = toA - fromA <= 0 ? 0 : Math.clamp((height - fromA) / (toA - fromA), 0, 1);
        return fromB + way * (toB - fromB);
    }

    /** The first pair that stands below a height; few of them are looked at, because the height of words costs something. */
    private int firstBelow(double height) {
        int low = 0;
        int high = anchors.inOrder().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (leading(middle) <= height) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double leading(int index) {
        return leading.applyAsDouble(anchors.inOrder().get(index).leading());
    }

    private double following(int index) {
        return following.applyAsDouble(anchors.inOrder().get(index).following());
    }
}
