package org.crossquote.export.findings;

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

/** A link as the fields of a JSON object: with its changes, its group and its occasions. */
public final class LinkFields {
    private final List<Link> links;
    private @Nullable Map<Passage, Integer> groups;

    /** @param links all that will be written, in which groups are sought */
    public LinkFields(List<Link> links) {
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

    /** Writes the fields into the object that was begun. */
    public void write(Link link, JsonLines json) {
        json.text("grade", link.grade().label());
        json.share("score", link.score());
        json.object("a", () -> PassageFields.side(link.a(), json));
        json.object("b", () -> PassageFields.side(link.b(), json));
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
}
