package org.crossquote.date.rule;

import org.jspecify.annotations.Nullable;

/** One way in which texts tell when. A rule looks a few tokens far, whatever the text. */
public interface DateRule {
    /** What begins at a token, or null where the rule finds nothing. */
    @Nullable
    Found at(Scene scene, int at);
}
