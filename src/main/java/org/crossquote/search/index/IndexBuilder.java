package org.crossquote.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
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

    private static final double BUFFER_MB = 64;

    private static final FieldType PLACES = new FieldType();

    static {
        LUCENE.setLevel(Level.SEVERE);
        PLACES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        PLACES.setOmitNorms(true);
        PLACES.freeze();
    }

    private IndexBuilder() {}

    static DirectoryReader read(List<TextIndex.Text> texts, Progress progress) throws IOException {
        try {
            return readAll(texts, progress);
        } catch (ThreadInterruptedException e) {
            Thread.currentThread().interrupt(); // to wait took the interrupt away
            CancellationException cancelled = new CancellationException("the work was cancelled");
            cancelled.initCause(e);
            throw cancelled;
        }
    }

    /** A writer that is not closed, because the work was cancelled, has nothing but memory. */
    private static DirectoryReader readAll(List<TextIndex.Text> texts, Progress progress) throws IOException {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig()
                .setUseCompoundFile(false)
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(memory, config);
        SharedWork.results(
                IntStream.range(0, texts.size()).boxed().toList(),
                Runtime.getRuntime().availableProcessors(),
                HashMap<String, WordForms>::new,
                (forms, number) -> add(writer, forms, number, texts.get(number)),
                progress);
        writer.commit();
        writer.close();
        return DirectoryReader.open(memory);
    }

    private static int add(IndexWriter writer, Map<String, WordForms> forms, int number, TextIndex.Text text) {
        WordForms own = forms.computeIfAbsent(Stemming.known(text.language()), WordForms::new);
        Document document = new Document();
        document.add(new NumericDocValuesField(TextIndex.NUMBER, number));
        document.add(new Field(TextIndex.WORDS, new WordStream(text.text(), own), PLACES));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return number;
    }
}
