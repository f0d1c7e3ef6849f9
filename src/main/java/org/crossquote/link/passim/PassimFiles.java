package org.crossquote.link.passim;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The files in which Spark leaves what passim found: a folder with {@code part-…} files and marks of its own beside them, plain or packed
 * with gzip. It may be given as it is, or the folder around it that passim was told to write to.
 */
final class PassimFiles {
    /** What passim calls its clusters and its aligned pairs, in the folder that it was told to write to. */
    private static final List<String> RESULTS = List.of("out.json", "align.json");

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private PassimFiles() {}

    /**
     * The files in the order of their names.
     *
     * @param given one file, the folder of one result, or the folder with the results; of clusters and pairs the clusters are taken
     * @return none where the folder holds nothing of this form
     * @throws IOException when it is not there, or cannot be listed
     */
    static List<Path> of(Path given) throws IOException {
        if (!Files.exists(given)) {
            throw new NoSuchFileException(given.toString());
        }
        if (!Files.isDirectory(given)) {
            return List.of(given);
        }
        Optional<Path> result =
                RESULTS.stream().map(given::resolve).filter(Files::exists).findFirst();
        if (result.isPresent()) {
            return of(result.get());
        }
        try (Stream<Path> files = Files.list(given)) {
            return files.filter(PassimFiles::isPart).sorted().toList();
        }
    }

    /** Checksums and marks that a job is done begin with a dot or an underscore; what is kept in columns is no text. */
    private static boolean isPart(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean isJson = name.endsWith(".json") || name.endsWith(".json.gz") || name.endsWith(".jsonl");
        boolean isUnnamed = name.startsWith("part-") && !name.endsWith(".parquet");
        return Files.isRegularFile(file) && !name.startsWith(".") && !name.startsWith("_") && (isJson || isUnnamed);
    }

    /**
     * Opens one of them, whether it is packed or not.
     *
     * @throws IOException when it cannot be read; also while it is read, where it is not UTF-8
     */
    static BufferedReader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        try {
            in.mark(2);
            boolean isPacked = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
            in.reset();
            // A decoder of its own refuses what is not UTF-8 instead of reading something else.
            return new BufferedReader(new InputStreamReader(
                    isPacked ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8.newDecoder()));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
