package org.crossquote.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossquote.link.Link;
import org.crossquote.link.passim.PassimLinks;
import org.crossquote.link.passim.PassimReader;
import org.crossquote.source.format.Problem;
import org.crossquote.text.Article;

/**
 * What passim found between the articles.
 *
 * @param links the links, in the order of the collection
 * @param sentences what of the file could not be used, and what to do
 * @param isWhole whether the file was passim's, and fits these articles
 */
record PassimOutput(List<Link> links, List<String> sentences, boolean isWhole) {
    private static final String WANTED = " Give a part of its out.json or align.json.";

    PassimOutput {
        links = List.copyOf(links);
        sentences = List.copyOf(sentences);
    }

    /** Reads a file of passim's; what cannot be read is told. */
    static PassimOutput read(Path file, List<Article> articles) {
        String name = Problem.printable(file.toString());
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return of(name, PassimReader.read(lines, articles));
        } catch (IOException e) {
            String sentence =
                    name + " could not be read. Give the path of one file of passim's output, unpacked, in UTF-8.";
            return new PassimOutput(List.of(), List.of(sentence), false);
        }
    }

    private static PassimOutput of(String name, PassimLinks read) {
        List<String> sentences = new ArrayList<>();
        boolean isEmpty = read.passages() == 0 && read.unreadable().isEmpty();
        if (isEmpty) {
            sentences.add(name + " holds no passages." + WANTED);
        }
        unreadable(read.unreadable()).ifPresent(lines -> sentences.add(name + ": " + lines + WANTED));
        if (read.misplaced() > 0) {
            sentences.add(name + ": " + passages(read.misplaced(), "says", "say")
                    + " other words than the articles. Run passim on these very texts.");
        }
        if (read.elsewhere() > 0) {
            sentences.add(name + ": " + passages(read.elsewhere(), "stands", "stand")
                    + " in documents that are not among these articles, such as "
                    + Problem.printable(read.unknown())
                    + ". To have them, give the folder with these texts, their files named as passim's documents.");
        }
        boolean isElsewhere = read.elsewhere() > 0 && read.elsewhere() == read.passages();
        boolean isWhole = !isEmpty && !isElsewhere && read.unreadable().isEmpty() && read.misplaced() == 0;
        return new PassimOutput(read.links(), sentences, isWhole);
    }

    private static Optional<String> unreadable(List<Integer> lines) {
        return switch (lines.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("line " + lines.getFirst() + " is no passage of passim's.");
            default ->
                Optional.of("line " + lines.getFirst() + " and " + (lines.size() - 1)
                        + " more are no passages of passim's.");
        };
    }

    private static String passages(int count, String one, String many) {
        return count == 1 ? "1 passage " + one : count + " passages " + many;
    }
}
