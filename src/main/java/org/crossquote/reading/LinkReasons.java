package org.crossquote.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.identity.SamePersonFinder;
import org.crossquote.work.Lazy;

/**
 * Why quotations are linked, told anew when it is known better who speaks: links are found before all articles together, and the reader after
 * them, have decided that. Safe for threads.
 */
public final class LinkReasons {
    private static final String OTHER = "-other-speakers";
    private static final String SAME = "-same-speaker";

    private final Lazy<SamePersonFinder> people = new Lazy<>(SamePersonFinder::new);

    /**
     * The same links; a reason that says whose the words are on both sides says what was decided.
     *
     * @param decided the quotations with the speakers that they have now
     */
    public List<Link> after(List<Link> links, List<Quotation> decided) {
        Map<Passage, List<String>> speakers = new HashMap<>();
        decided.forEach(q -> speakers.put(new Passage(q.article(), q.span(), q.exact()), q.speakers()));
        return links.stream().map(link -> after(link, speakers)).toList();
    }

    private Link after(Link link, Map<Passage, List<String>> speakers) {
        String id = link.why().id();
        String told = id.endsWith(SAME) ? SAME : id.endsWith(OTHER) ? OTHER : "";
        if (told.isEmpty()) {
            return link;
        }
        List<String> a = speakers.get(link.a());
        List<String> b = speakers.get(link.b());
        if (a == null || b == null) {
            return link;
        }
        String now = a.isEmpty() || b.isEmpty() ? "" : areSame(a, b) ? SAME : OTHER;
        return now.equals(told)
                ? link
                : link.because(new Message(
                        id.substring(0, id.length() - told.length()) + now,
                        link.why().arguments()));
    }

    private boolean areSame(List<String> a, List<String> b) {
        return !Collections.disjoint(a, b)
                || a.stream()
                        .anyMatch(
                                one -> b.stream().anyMatch(other -> people.get().mayBeOne(one, other)));
    }
}
