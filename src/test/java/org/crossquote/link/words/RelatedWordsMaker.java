package org.crossquote.link.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.crossquote.text.WordFile;

/**
 * Makes the table of related words out of word vectors. Usage: {@code RelatedWordsMaker VECTORS NEWS_FREQUENCIES
 * > related-words.txt}; a line of VECTORS is a word and its numbers, the commonest word first.
 *
 * <p>What all words have in common, the mean and the first two principal components, is taken away first, after Mu and Viswanath
 * ("All-but-the-Top", 2018): without that, common words are alike because they are common. Only words of the frequency
 * table are taken, so no names; and none that stand for one of a series, whose members are alike and mean different things.
 */
final class RelatedWordsMaker {
    /** Words further down say nothing about the mean. */
    private static final int COMMON = 30_000;

    /** The cosine from which two words are related. */
    private static final double RELATED = 0.6;

    private static final int COMPONENTS = 2;
    private static final int ROUNDS = 200;

    /** Numbers, times, directions, ranks and relatives: alike, and never the same. */
    private static final Set<String> SERIES =
            Set.of(("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand"
                            + " thousands million millions billion billions trillion dozen dozens half third quarter first second"
                            + " fourth fifth sixth seventh eighth ninth tenth monday tuesday wednesday thursday friday saturday sunday january"
                            + " february march april may june july august september october november december spring summer autumn"
                            + " fall winter morning afternoon evening night noon midnight day days week weeks month months year years"
                            + " hour hours minute minutes seconds decade decades century weekend yesterday today tomorrow"
                            + " north south east west northern southern eastern western northeast northwest southeast southwest northeastern"
                            + " northwestern southeastern southwestern father mother son daughter brother sister husband wife"
                            + " uncle aunt grandfather grandmother man woman boy girl men women boys girls")
                    .split(" "));

    private final Map<String, double[]> vectors = new HashMap<>();
    private final double[] mean;
    private final List<double[]> components = new ArrayList<>();

    private RelatedWordsMaker(Path file) throws IOException {
        List<double[]> common = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null && common.size() < COMMON; line = in.readLine()) {
                String[] parts = line.split(" ");
                double[] vector = new double[parts.length - 1];
                for (int i = 0; i < vector.length; i++) {
                    vector[i] = Double.parseDouble(parts[i + 1]);
                }
                vectors.put(parts[0], vector);
                common.add(vector);
            }
        }
        mean = new double[common.getFirst().length];
        common.forEach(vector -> addTo(mean, vector, 1.0 / common.size()));
        common.forEach(vector -> addTo(vector, mean, -1));
        findComponents(common);
        common.forEach(vector -> components.forEach(c -> addTo(vector, c, -dot(vector, c))));
    }

    /** By the power method, one after the other. */
    private void findComponents(List<double[]> centred) {
        Random random = new Random(1);
        double[][] covariance = covariance(centred);
        for (int n = 0; n < COMPONENTS; n++) {
            double[] direction = random.doubles(mean.length, -1, 1).toArray();
            for (int round = 0; round < ROUNDS; round++) {
                double[] next = new double[direction.length];
                for (int i = 0; i < next.length; i++) {
                    next[i] = dot(covariance[i], direction);
                }
                components.forEach(c -> addTo(next, c, -dot(next, c)));
                double length = Math.sqrt(dot(next, next));
                for (int i = 0; i < next.length; i++) {
                    direction[i] = next[i] / length;
                }
            }
            components.add(direction);
        }
    }

    private static double[][] covariance(List<double[]> centred) {
        int n = centred.getFirst().length;
        double[][] covariance = new double[n][n];
        for (double[] vector : centred) {
            for (int i = 0; i < n; i++) {
                addTo(covariance[i], vector, vector[i]);
            }
        }
        return covariance;
    }

    private static void addTo(double[] sum, double[] vector, double times) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times * vector[i];
        }
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    private static double[] ofLengthOne(double[] vector) {
        double[] one = new double[vector.length];
        addTo(one, vector, 1 / Math.sqrt(dot(vector, vector)));
        return one;
    }

    /**
     * The words of one stem.
     *
     * @param vector the sum of their vectors, each as often as it was counted
     * @param word the commonest
     */
    private record Stem(double[] vector, String word) {}

    /** The stems by their commonest word, in the order of the alphabet, their vectors of length 1. */
    private List<Stem> stems(Path frequencies, Set<String> functionWords) throws IOException {
        Map<String, Stem> stems = new HashMap<>();
        for (String line : Files.readAllLines(frequencies)) {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length && Character.isDigit(line.charAt(0)); i++) {
                String word = parts[i];
                double[] vector = vectors.get(word);
                boolean isWord = word.length() > 2 && word.chars().allMatch(Character::isLetter);
                if (vector != null && isWord && !functionWords.contains(word)) {
                    Stem stem =
                            stems.computeIfAbsent(WordForms.stem(word), s -> new Stem(new double[vector.length], word));
                    addTo(stem.vector(), ofLengthOne(vector), Integer.parseInt(parts[0]));
                }
            }
        }
        return stems.values().stream()
                .filter(stem -> !SERIES.contains(stem.word()))
                .map(stem -> new Stem(ofLengthOne(stem.vector()), stem.word()))
                .sorted(Comparator.comparing(Stem::word))
                .toList();
    }

    private static void print(List<Stem> stems, PrintStream out) {
        for (int i = 0; i < stems.size(); i++) {
            StringBuilder line = new StringBuilder(stems.get(i).word());
            int alone = line.length();
            for (int j = i + 1; j < stems.size(); j++) {
                if (dot(stems.get(i).vector(), stems.get(j).vector()) >= RELATED) {
                    line.append(' ').append(stems.get(j).word());
                }
            }
            if (line.length() > alone) {
                out.print(line.append('\n'));
            }
        }
    }

    public static void main(String[] args) throws IOException {
        RelatedWordsMaker maker = new RelatedWordsMaker(Path.of(args[0]));
        Set<String> functionWords = WordFile.read("link", "words.en.txt").words("function");
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print("# Words that stand in the same surroundings. A line: a word and those that it is related to.\n");
        out.print("# Made by RelatedWordsMaker from GloVe vectors (Wikipedia 2014 and Gigaword 5, 100 dimensions,\n");
        out.print("# https://nlp.stanford.edu/projects/glove/, Public Domain Dedication and License 1.0).\n");
        print(maker.stems(Path.of(args[1]), functionWords), out);
        out.flush();
    }
}
