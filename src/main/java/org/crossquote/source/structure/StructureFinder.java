package org.crossquote.source.structure;

import java.util.List;

/** Says what each line of an article is. Rules run in their order, the surest first; what is left is a paragraph. */
public final class StructureFinder {
    private final List<StructureRule> rules;

    private StructureFinder(List<StructureRule> rules) {
        this.rules = rules;
    }

    /** The finder with all rules and the program's own word lists. */
    public static StructureFinder standard() {
        return new StructureFinder(List.of(
                new CommentsRule(),
                new BoilerplateRule(),
                new ContentsRule(),
                new CaptionRule(),
                new BylineRule(),
                new ListRule(),
                new TitleRule(),
                new HeadingRule(),
                new StandfirstRule()));
    }

    /** The lines of {@code text} that are not blank, each with its kind, in their order. */
    public List<MarkedLine> find(String text) {
        Draft draft = new Draft(LineSplitter.split(text));
        rules.forEach(rule -> rule.apply(draft));
        return draft.marked();
    }
}
