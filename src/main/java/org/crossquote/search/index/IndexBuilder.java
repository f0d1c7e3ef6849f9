package org.crossquote.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.ThreadInterruptedException;
import org.crossquote.work.Progress;
import org.crossquote.work.SharedWork;

/** Puts the words of texts into an index in memory. */
final class IndexBuilder {
    /** Lucene says there that it would like a module of the JVM that a reader's computer does not start with. A field, or it is forgotten. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private static final double BUFFER_MB = 32;

    private static final FieldType POSITIONS = new FieldType();

    static {
        LUCENE.setLevel(Level.SEVERE);
        POSITIONS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        POSITIONS.setOmitNorms(true);
        POSITIONS.freeze();
    }

    private IndexBuilder() {}

    /**
     * What was read.
     *
     * @param words the words of all texts
     * @param places where they stand, by the number of the text
     */
    record ReadTexts(IndexReader words, List<WordPlaces> places) {}

    static ReadTexts read(List<TextIndex.Text> texts, Progress progress) throws IOException {
        List<Part> parts = Collections.synchronizedList(new ArrayList<>());
        List<WordPlaces> places;
        try {
            places = SharedWork.results(
                    IntStream.range(0, texts.size()).boxed().toList(),
                    Runtime.getRuntime().availableProcessors(),
                    () -> {
                        Part part = new Part();
                        parts.add(part);
                        return part;
                    },
                    (part, number) -> part.add(number, texts.get(number)),
                    Part::end,
                    progress);
        } catch (ThreadInterruptedException e) {
            Thread.currentThread().interrupt(); // to wait took the interrupt away
            CancellationException cancelled = new CancellationException("the work was cancelled");
            cancelled.initCause(e);
            throw cancelled;
        }
        List<IndexReader> readers = new ArrayList<>();
        for (Part part : parts) {
            readers.add(DirectoryReader.open(part.memory));
        }
        return new ReadTexts(new MultiReader(readers.toArray(IndexReader[]::new)), places);
    }

    /**
     * The texts that one worker reads: an index of its own, so that nobody waits for anybody, not even at the end, when what was read is put
     * in order. When the work was cancelled it is not closed: it has nothing but memory.
     */
    private static final class Part {
        private final Map<String, WordForms> forms = new HashMap<>();
        private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
        private final IndexWriter writer;

        Part() {
            IndexWriterConfig config = new IndexWriterConfig()
                    .setUseCompoundFile(false)
                    .setMergePolicy(NoMergePolicy.INSTANCE)
                    .setMergeScheduler(new SerialMergeScheduler())
                    .setRAMBufferSizeMB(BUFFER_MB)
                    .setCommitOnClose(false);
            try {
                writer = new IndexWriter(memory, config);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // memory can always be written
            }
        }

        WordPlaces add(int number, TextIndex.Text text) {
            WordForms own = forms.computeIfAbsent(Stemming.known(text.language()), WordForms::new);
            WordStream words = new WordStream(text.text(), own);
            Document document = new Document();
            document.add(new NumericDocValuesField(TextIndex.NUMBER, number));
            document.add(new Field(TextIndex.WORDS, words, POSITIONS));
            try {
                writer.addDocument(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return words.places();
        }

        void end() {
            try {
                writer.commit();
                writer.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
