package org.crossquote.app.panel;

import java.util.List;

/**
 * How a row of the panel's lists looks.
 *
 * @param heading whether it is the title of a group, without words
 * @param numbers of the articles, before the name
 * @param name whose words they are, or what a group is called
 * @param nameClasses the style classes of the name
 * @param words what is said; empty for a heading
 * @param behind what stands behind the name, such as a count
 * @param accessible what a screen reader says
 */
record RowLook(
        boolean heading,
        List<Integer> numbers,
        String name,
        List<String> nameClasses,
        String words,
        String behind,
        String accessible) {
    RowLook {
        numbers = List.copyOf(numbers);
        nameClasses = List.copyOf(nameClasses);
    }

    /**
     * The title of a group.
     *
     * @param numbers of the article that it is about, none for a speaker or a kind
     * @param count how many rows follow
     */
    static RowLook heading(List<Integer> numbers, String text, int count) {
        return new RowLook(
                true,
                numbers,
                text,
                List.of("entry-name"),
                "",
                Integer.toString(count),
                WhyEmpty.text("heading", text, count));
    }
}
