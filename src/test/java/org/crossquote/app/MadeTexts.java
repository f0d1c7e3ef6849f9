package org.crossquote.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Texts for benchmarks: words of no language, quotations of a few speakers, passages that several texts have. The same at every call. */
public final class MadeTexts {
    private static final int KNOWN_WORDS = 9_000;
    private static final int FAMILY = 6;
    private static final String LAST_SPEAKER = "Grace Hopp";

    private MadeTexts() {}

    /** Writes an article of so many words, and a small one that has some of its passages. */
    public static void large(Path folder, int words, boolean oneLine) throws IOException {
        Random random = new Random(300_000);
        StringBuilder large = new StringBuilder("The long story\n\n");
        StringBuilder small = new StringBuilder("The short story\n\n");
        int written = 0;
        for (int i = 0; written < words; i++) {
            int length = 30 + random.nextInt(70);
            String paragraph = paragraph(random, length, "Ada Lovel", "Charles Babb");
            large.append(paragraph).append(oneLine ? " " : "\n\n");
            if (i % 400 == 0) {
                small.append(paragraph).append("\n\n");
            }
            written += length;
        }
        Files.writeString(folder.resolve("large.txt"), large.append('\n'));
        Files.writeString(folder.resolve("small.txt"), small);
    }

    /** Writes articles of so many words each, in paragraphs, some of which all of them have. */
    public static void longOnes(Path folder, int articles, int words) throws IOException {
        Random random = new Random(words);
        List<String> shared = new ArrayList<>();
        for (int k = 0; k < FAMILY; k++) {
            shared.add(paragraph(random, 60, "Ada Lovel", "Charles Babb"));
        }
        for (int i = 0; i < articles; i++) {
            StringBuilder text = new StringBuilder("Story number " + i + "\n\n");
            for (int written = 0, k = 0; written < words; written += 60, k++) {
                text.append(
                                k % 20 == i
                                        ? shared.get(k / 20 % FAMILY)
                                        : paragraph(random, 60, "Ada Lovel", "Charles Babb"))
                        .append("\n\n");
            }
            Files.writeString(folder.resolve("story-" + i + ".txt"), text);
        }
    }

    /**
     * Writes so many articles of 300 to 900 words; six after each other share some of their paragraphs. The last alone quotes one speaker, and
     * the first has the words of one of these quotations from somebody else.
     */
    public static void many(Path folder, int articles) throws IOException {
        Random random = new Random(articles);
        String far = paragraph(random, 60, 14, LAST_SPEAKER);
        List<String> shared = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            if (i % FAMILY == 0) {
                shared.clear();
                for (int k = 0; k < FAMILY; k++) {
                    shared.add(paragraph(random, 40 + random.nextInt(40), "Ada Lovel", "Charles Babb"));
                }
            }
            boolean last = i == articles - 1;
            List<String> paragraphs = new ArrayList<>(List.of("Story number " + i));
            if (last) {
                paragraphs.add(far);
            }
            int many = 5 + random.nextInt(9);
            for (int k = 0; k < many; k++) {
                boolean again = random.nextInt(4) == 0;
                int words = 40 + random.nextInt(50);
                String own = last
                        ? paragraph(random, words, LAST_SPEAKER)
                        : paragraph(random, words, "Ada Lovel", "Charles Babb");
                paragraphs.add(again && !last ? shared.get(k % FAMILY) : own);
            }
            if (i == 0) {
                paragraphs.add(far.replace(LAST_SPEAKER, "Charles Babb"));
            }
            Path file = folder.resolve(String.format(Locale.ROOT, "story-%05d.txt", i));
            Files.writeString(file, String.join("\n\n", paragraphs) + "\n\n");
        }
    }

    private static String paragraph(Random random, int words, String... speakers) {
        return paragraph(random, words, random.nextInt(3) == 0 ? 8 + random.nextInt(12) : 0, speakers);
    }

    /** So many words, the first {@code quoted} of them in quotation marks. */
    private static String paragraph(Random random, int words, int quoted, String... speakers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            String word = word(random.nextInt(KNOWN_WORDS));
            boolean first = i % 14 == 0 || i == 0;
            text.append(i == 0 && quoted > 0 ? "“" : "");
            text.append(first && i != quoted ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
            if (quoted > 0 && i == quoted) {
                text.append(",” said ")
                        .append(speakers[random.nextInt(speakers.length)])
                        .append(". ");
            } else {
                text.append(i % 14 == 13 || i == words - 1 ? ". " : " ");
            }
        }
        return text.toString().strip();
    }

    private static String word(int number) {
        String syllables = "ba co di fu ge la mi no ru se ta vo";
        StringBuilder word = new StringBuilder();
        for (int rest = number + 13; rest > 0; rest /= 12) {
            word.append(syllables, rest % 12 * 3, rest % 12 * 3 + 2);
        }
        return word.toString();
    }
}
