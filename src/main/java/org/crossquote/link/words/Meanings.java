package org.crossquote.link.words;

import java.util.Map;

/** Which English words mean the same or nearly so: read when somebody asks first, and quickly. */
final class Meanings {
    static final Meanings KNOWN = new Meanings();

    private final Map<String, Integer> families = EnglishVocabulary.bundledFamilies();
    private final RelatedWords related = EnglishVocabulary.bundledRelations();

    private Meanings() {}

    /** Whether two stems mean the same or nearly the same. */
    boolean areNear(String stem, String other) {
        Integer family = families.get(stem);
        return family != null && family.equals(families.get(other))
                || related.areRelated(related.number(stem), related.number(other));
    }
}
