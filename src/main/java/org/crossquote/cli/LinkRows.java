package org.crossquote.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossquote.link.Changes;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.LinkGroup;
import org.crossquote.link.LinkGroups;
import org.crossquote.link.Occasions;
import org.crossquote.link.Passage;
import org.crossquote.reading.Reasons;
import org.jspecify.annotations.Nullable;

/** Links as lines: with their changes, their group and their occasions in JSON, in short in a table. */
final class LinkRows implements Rows<Link> {
    private final List<Link> links;
    private @Nullable Map<Passage, Integer> groups;

    /** @param links all that will be written, in which groups are sought */
    LinkRows(List<Link> links) {
        this.links = links;
    }

    /** The number of the group that holds both sides, from 1; 0 when none does. */
    private int group(Link link) {
        Map<Passage, Integer> numbers = groups;
        if (numbers == null) {
            numbers = numbers(LinkGroups.of(links));
            groups = numbers;
        }
        int ofA = numbers.getOrDefault(link.a(), 0);
        return ofA == numbers.getOrDefault(link.b(), 0) ? ofA : 0;
    }

    private static Map<Passage, Integer> numbers(List<LinkGroup> groups) {
        Map<Passage, Integer> numbers = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            int number = i + 1;
            numbers.put(groups.get(i).root(), number);
            groups.get(i).wordings().forEach(wording -> numbers.put(wording.passage(), number));
        }
        return numbers;
    }

    @Override
    public void write(Link link, JsonLines json) {
        json.text("grade", link.grade().label());
        json.share("score", link.score());
        json.object("a", () -> side(link.a(), json));
        json.object("b", () -> side(link.b(), json));
        json.text("sure", link.sureness().label());
        json.text("why", Reasons.inEnglish(link.why()));
        json.text("rule", link.why().id());
        if (link.grade() != Grade.SAME_FACT) {
            json.object("changes", () -> changes(link.changes(), json));
        }
        int group = link.grade().isUtterance() ? group(link) : 0;
        if (group > 0) {
            json.number("group", group);
        }
        Occasions occasions = link.occasions();
        if (occasions != null) {
            json.object("occasions", () -> {
                json.text("a", occasions.ofA());
                json.text("b", occasions.ofB());
            });
        }
    }

    private static void changes(Changes changes, JsonLines json) {
        json.number("leftOut", changes.leftOut());
        json.number("inserted", changes.inserted());
        json.number("changed", changes.changed());
        json.text("inWords", changes.sentence(Locale.ROOT));
    }

    private static void side(Passage passage, JsonLines json) {
        json.text("article", passage.article());
        json.span(passage.span());
        json.text("exact", passage.exact());
    }

    @Override
    public List<String> heads() {
        return List.of("grade", "score", "article", "start", "article", "start", "words", "words-there");
    }

    @Override
    public List<String> cells(Link link) {
        return List.of(
                link.grade().label(),
                String.format(Locale.ROOT, "%.2f", link.score()),
                link.a().article(),
                String.valueOf(link.a().span().start()),
                link.b().article(),
                String.valueOf(link.b().span().start()),
                link.a().exact(),
                link.b().exact());
    }
}
