package org.crossquote.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossquote.message.MessageFile;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.DetailField;
import org.jspecify.annotations.Nullable;

/** What the reader knows better than the program. The annotation's targets say which quotation or passages are meant. */
public sealed interface Correction extends Body {
    /** What corrections say. */
    MessageFile MESSAGES = MessageFile.beside(Correction.class);

    /** One sentence for people, which other tools show too: in English, as files hold it whatever the reader's language is. */
    default String inWords() {
        return inWords(Locale.ROOT);
    }

    /**
     * One sentence for people, without a full stop.
     *
     * @param language in which
     */
    String inWords(Locale language);

    /** One sentence in the reader's language, without a full stop. */
    default String sentence() {
        return inWords(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * Somebody else says these words.
     *
     * @param speaker the right speaker; blank when nobody is named
     * @param everywhere the words beside the quotation that were taken for the wrong speaker, when the correction holds wherever they
     *     were; null when it holds here only
     * @param instead the speakers for whom those words were taken; empty when it holds here only
     */
    record OtherSpeaker(String speaker, @Nullable String everywhere, List<String> instead) implements Correction {
        public OtherSpeaker {
            instead = List.copyOf(instead);
        }

        /** For this quotation only. */
        public static OtherSpeaker here(String speaker) {
            return new OtherSpeaker(speaker, null, List.of());
        }

        @Override
        public String inWords(Locale language) {
            int named = speaker.isBlank() ? 0 : 1;
            if (everywhere == null) {
                return MESSAGES.text(language, "speaker", named, speaker);
            }
            return instead.isEmpty()
                    ? MESSAGES.text(language, "speaker.reason", named, speaker, everywhere)
                    : MESSAGES.text(
                            language, "speaker.wherever", named, speaker, everywhere, String.join(", ", instead));
        }
    }

    /**
     * Several speakers are one.
     *
     * @param into the name that is shown
     * @param names the speakers that are the same
     */
    record MergeSpeakers(String into, List<String> names) implements Correction {
        public MergeSpeakers {
            names = List.copyOf(names);
        }

        @Override
        public String inWords(Locale language) {
            return MESSAGES.text(language, "merged", into, String.join(", ", names));
        }
    }

    /**
     * One speaker is two.
     *
     * @param speaker the speaker that was found
     * @param into the name of the one who is set apart
     * @param names the names in the articles that mean the one who is set apart
     */
    record SplitSpeaker(String speaker, String into, List<String> names) implements Correction {
        public SplitSpeaker {
            names = List.copyOf(names);
        }

        @Override
        public String inWords(Locale language) {
            return MESSAGES.text(language, "split", speaker, into, String.join(", ", names));
        }
    }

    /** These marked words are nobody's speech. */
    record NotAQuotation() implements Correction {
        @Override
        public String inWords(Locale language) {
            return MESSAGES.text(language, "no-quotation");
        }
    }

    /**
     * These words are somebody's speech.
     *
     * @param speakers whose; empty when the reader does not say
     */
    record IsAQuotation(List<String> speakers) implements Correction {
        public IsAQuotation {
            speakers = List.copyOf(speakers);
        }

        @Override
        public String inWords(Locale language) {
            return MESSAGES.text(language, "quotation", speakers.isEmpty() ? 0 : 1, String.join(", ", speakers));
        }
    }

    /**
     * What is known of an article is otherwise. The annotation's target is the whole article.
     *
     * @param details what the reader knows better; what is missing here is as the file says
     * @param none of which the file says something, and there is nothing; none of them stands in {@code details}
     */
    record OtherDetails(ArticleDetails details, Set<DetailField> none) implements Correction {
        public OtherDetails {
            none = none.stream()
                    .filter(field -> !details.known().contains(field))
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** What the reader knows better; nothing is taken away. */
        public OtherDetails(ArticleDetails details) {
            this(details, Set.of());
        }

        /** Whether everything is as the file says. */
        public boolean isNothing() {
            return details.equals(ArticleDetails.NONE) && none.isEmpty();
        }

        @Override
        public String inWords(Locale language) {
            List<String> said = new ArrayList<>();
            say(said, language, "details.title", details.title());
            say(said, language, "details.authors", String.join(", ", details.authors()));
            say(said, language, "details.outlet", details.outlet());
            say(said, language, "details.published", details.published());
            say(said, language, "details.address", details.address());
            for (DetailField field : DetailField.values()) {
                if (none.contains(field)) {
                    said.add(MESSAGES.text(language, "details.none." + field.label()));
                }
            }
            return String.join("; ", said);
        }

        private static void say(List<String> said, Locale language, String message, @Nullable Object value) {
            if (value != null && !value.toString().isEmpty()) {
                said.add(MESSAGES.text(language, message, value.toString()));
            }
        }
    }

    /**
     * These words mean another time than was found, or one where none was.
     *
     * @param value the time in ISO 8601: a year, month, week, day, or a minute of a day
     */
    record OtherDate(String value) implements Correction {
        @Override
        public String inWords(Locale language) {
            return MESSAGES.text(language, "date", value);
        }
    }

    /** The two targets belong together. */
    record Linked() implements Correction {
        @Override
        public String inWords(Locale language) {
            return MESSAGES.text(language, "linked");
        }
    }

    /** The two targets do not belong together. */
    record NotLinked() implements Correction {
        @Override
        public String inWords(Locale language) {
            return MESSAGES.text(language, "not-linked");
        }
    }

    /**
     * The accounts in the two targets differ, and the first is right.
     *
     * @param difference the kind of difference, as its label
     * @param right the words of the first that differ
     * @param wrong those of the second
     */
    record RightAccount(String difference, String right, String wrong) implements Correction {
        @Override
        public String inWords(Locale language) {
            return MESSAGES.text(language, "right-account", right, wrong);
        }
    }

    /**
     * The accounts in the two targets do not differ, though they were taken for different.
     *
     * @param difference the kind of difference, as its label
     * @param first the words of the first that were said to differ
     * @param second those of the second
     */
    record NoDifference(String difference, String first, String second) implements Correction {
        @Override
        public String inWords(Locale language) {
            return MESSAGES.text(language, "no-difference", first, second);
        }
    }
}
