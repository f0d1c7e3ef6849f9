package org.crossquote.link.passim;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossquote.link.Link;
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
public record PassimOutput(List<Link> links, List<String> sentences, boolean isWhole) {
    private static final MessageFile MESSAGES = MessageFile.beside(PassimOutput.class);

    public PassimOutput {
        links = List.copyOf(links);
        sentences = List.copyOf(sentences);
    }

    /**
     * Reads a file of passim's, or the folder in which Spark left several; what cannot be read is told.
     *
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    public static PassimOutput read(Path given, List<Article> articles) {
        String name = Problem.printable(given.toString());
        try {
            return of(name, PassimReader.read(given, articles));
        } catch (NoSuchFileException e) {
            return nothing(MESSAGES.text("passim.missing", name));
        } catch (IOException e) {
            return nothing(MESSAGES.text("passim.unreadable", name));
        }
    }

    private static PassimOutput nothing(String sentence) {
        return new PassimOutput(List.of(), List.of(sentence), false);
    }

    private static PassimOutput of(String name, PassimLinks read) {
        List<String> sentences = new ArrayList<>();
        boolean isEmpty = read.passages() == 0 && read.unreadable().isEmpty();
        if (isEmpty) {
            sentences.add(MESSAGES.text("passim.empty", name));
        }
        if (!read.unreadable().isEmpty()) {
            List<PassimLinks.Line> lines = read.unreadable();
            String file = Problem.printable(lines.getFirst().file());
            sentences.add(MESSAGES.text("passim.lines", file, lines.getFirst().number(), lines.size() - 1));
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
