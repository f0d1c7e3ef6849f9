package org.crossquote.witness;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Article;
import org.crossquote.witness.JointAttribution.NameForm;

/** Puts everybody whom articles of one event call by several names under one. */
final class OneName {
    private final NameForm form;
    private final EventNames names;
    private final Namesakes namesakes;
    private final Map<String, Article> articles;

    OneName(NameForm form, EventNames names, Namesakes namesakes, Map<String, Article> articles) {
        this.form = form;
        this.names = names;
        this.namesakes = namesakes;
        this.articles = articles;
    }

    /** The quotation under the names that its speakers go by in the event. */
    Quotation of(Quotation q) {
        List<String> own = q.speakers();
        List<String> one = names.names(q.article(), own).stream()
                .map(n -> namesakes.full(q.article(), n).orElse(n))
                .toList();
        boolean stays = one.equals(own) || form == NameForm.OWN && haveSameEnds(one, own);
        return stays ? q : Verdict.renamed(q, one, names, articles);
    }

    private static boolean haveSameEnds(List<String> names, List<String> own) {
        return names.size() == own.size()
                && IntStream.range(0, own.size())
                        .allMatch(i -> ends(names.get(i)).equals(ends(own.get(i))));
    }

    private static List<String> ends(String name) {
        return List.of(name.substring(0, Math.max(0, name.indexOf(' '))), name.substring(name.lastIndexOf(' ') + 1));
    }
}
