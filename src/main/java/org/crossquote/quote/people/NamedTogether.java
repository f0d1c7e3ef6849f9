package org.crossquote.quote.people;

import java.util.ArrayList;
import java.util.List;

/** Those whom an article names together, such as "Anna Bell and Tom Reed", and where. */
final class NamedTogether {
    private static final int NEAR_SENTENCES = 3;

    private final List<Together> together = new ArrayList<>();

    private record Together(int offset, int sentence, List<Person> people) {}

    void saw(int offset, int sentence, List<Person> people) {
        together.add(new Together(offset, sentence, List.copyOf(people)));
    }

    /** Whom "they" means: those who were named together last, a few sentences before. */
    List<Person> before(int offset, int sentence) {
        return together.reversed().stream()
                .filter(t -> t.offset() < offset)
                .findFirst()
                .filter(t -> sentence - t.sentence() <= NEAR_SENTENCES)
                .map(Together::people)
                .orElse(List.of());
    }
}
