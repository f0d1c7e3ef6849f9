package org.crossquote.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;

/** Why quotations are linked, told anew when all articles together have decided who speaks: links are found before that. */
final class LinkReasons {
    private static final String OTHER = "-other-speakers";
    private static final String SAME = "-same-speaker";

    private LinkReasons() {}

    /** The same links; a reason that says who differ or are one says what was decided. */
    static List<Link> after(List<Link> links, List<Quotation> decided) {
        Map<Passage, List<String>> speakers = new HashMap<>();
        decided.forEach(q -> speakers.put(new Passage(q.article(), q.span(), q.exact()), q.speakers()));
        return links.stream()
                .map(link -> link.why().id().endsWith(OTHER)
                                && !Collections.disjoint(
                                        speakers.getOrDefault(link.a(), List.of()),
                                        speakers.getOrDefault(link.b(), List.of()))
                        ? bySame(link)
                        : link)
                .toList();
    }

    private static Link bySame(Link link) {
        String id = link.why().id();
        Message why = new Message(
                id.substring(0, id.length() - OTHER.length()) + SAME, link.why().arguments());
        return new Link(link.grade(), link.score(), link.a(), link.b(), why, link.occasions());
    }
}
