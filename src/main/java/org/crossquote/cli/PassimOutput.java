package org.crossquote.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossquote.link.Link;
import org.crossquote.link.passim.PassimLinks;
import org.crossquote.link.passim.PassimReader;
import org.crossquote.message.MessageFile;
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
    private static final MessageFile MESSAGES = MessageFile.beside(PassimOutput.class);

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
            String sentence = MESSAGES.text("passim.unreadable", name);
            return new PassimOutput(List.of(), List.of(sentence), false);
        }
    }

    private static PassimOutput of(String name, PassimLinks read) {
        List<String> sentences = new ArrayList<>();
        boolean isEmpty = read.passages() == 0 && read.unreadable().isEmpty();
        if (isEmpty) {
            sentences.add(MESSAGES.text("passim.empty", name));
        }
        if (!read.unreadable().isEmpty()) {
            List<Integer> lines = read.unreadable();
            sentences.add(MESSAGES.text("passim.lines", name, lines.getFirst(), lines.size() - 1));
        }
        if (read.misplaced() > 0) {
            sentences.add(MESSAGES.text("passim.other-words", name, read.misplaced()));
        }
        if (read.elsewhere() > 0) {
            sentences.add(MESSAGES.text("passim.elsewhere", name, read.elsewhere(), Problem.printable(read.unknown())));
        }
        boolean isElsewhere = read.elsewhere() > 0 && read.elsewhere() == read.passages();
        boolean isWhole = !isEmpty && !isElsewhere && read.unreadable().isEmpty() && read.misplaced() == 0;
        return new PassimOutput(read.links(), sentences, isWhole);
    }
}
