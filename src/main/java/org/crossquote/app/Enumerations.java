package org.crossquote.app;

import java.util.List;
import org.crossquote.message.MessageFile;

/** Names and numbers in a row, as the reader's language puts them. */
public final class Enumerations {
    private static final MessageFile MESSAGES = MessageFile.beside(Enumerations.class);

    private Enumerations() {}

    /** Such as "Ann Lee and Tom Roe and Kim Poe"; empty when there is none. */
    public static String joined(List<String> names) {
        return names.stream()
                .reduce((some, next) -> MESSAGES.text("list.and", some, next))
                .orElse("");
    }

    /** Such as "2", "2 and 3" or "2, 3 and 5"; at least one number. */
    public static String listed(List<Integer> numbers) {
        String last = String.valueOf(numbers.getLast());
        return numbers.size() == 1
                ? last
                : MESSAGES.text("list.and", commas(numbers.subList(0, numbers.size() - 1)), last);
    }

    /**
     * Such as "2, 3 and 5", or "1, 2, 3 and 40 more".
     *
     * @param numbers at least one
     * @param most how many are named; of more, only so many
     */
    public static String few(List<Integer> numbers, int most) {
        return numbers.size() <= most ? listed(numbers) : more(numbers.subList(0, most), numbers.size() - most);
    }

    /** Such as "1, 2, 3 and 40 more", or "1, 2, 3" when there are no more. */
    public static String more(List<Integer> numbers, int more) {
        return more > 0 ? MESSAGES.text("list.more", commas(numbers), more) : commas(numbers);
    }

    private static String commas(List<Integer> numbers) {
        return numbers.stream()
                .map(String::valueOf)
                .reduce((some, next) -> MESSAGES.text("list.comma", some, next))
                .orElse("");
    }

    /** An article and its title, such as "Article 2, The bridge". */
    public static String article(int number, String title) {
        return MESSAGES.text("article.titled", number, title);
    }

    /** An article and what stands in it, such as "Article 2: We never left". */
    public static String words(int number, String words) {
        return MESSAGES.text("article.words", number, words);
    }
}
