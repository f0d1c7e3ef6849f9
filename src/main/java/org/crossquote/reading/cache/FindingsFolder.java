package org.crossquote.reading.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.crossquote.file.CacheFolder;
import org.crossquote.work.Progress;
import org.crossquote.work.SharedWork;

/** Findings in files, named by what they depend on. Everything in it can be found again: what is not there whole is no error. */
final class FindingsFolder {
    /** So many records stand in a block, which is written and read by itself: so all cores can. */
    private static final int BLOCK = 512;

    private final CacheFolder files;

    /**
     * @param limit how many files are kept
     * @param bytes how much room they may take together
     */
    FindingsFolder(Path folder, int limit, long bytes) {
        this.files = new CacheFolder(folder, ".found", limit, bytes);
    }

    /** What was saved under this fingerprint; empty when it is not there whole. */
    <R extends Record> Optional<List<R>> load(String fingerprint, Class<R> type) {
        return files.load(fingerprint).flatMap(found -> records(found, type));
    }

    private static <R extends Record> Optional<List<R>> records(byte[] found, Class<R> type) {
        try {
            List<List<R>> blocks = SharedWork.results(
                    blocks(found),
                    Runtime.getRuntime().availableProcessors(),
                    () -> type,
                    FindingsFolder::block,
                    Progress.none());
            List<R> records = new ArrayList<>(blocks.size() * BLOCK);
            blocks.forEach(records::addAll);
            return Optional.of(records);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            // Of another form: it is found anew.
            return Optional.empty();
        }
    }

    private static List<ByteBuffer> blocks(byte[] found) {
        ByteBuffer all = ByteBuffer.wrap(found);
        List<ByteBuffer> blocks = new ArrayList<>();
        while (all.hasRemaining()) {
            int size = all.getInt();
            blocks.add(all.slice(all.position(), size));
            all.position(all.position() + size);
        }
        return blocks;
    }

    private static <R extends Record> List<R> block(Class<R> type, ByteBuffer block) {
        try {
            return new RecordReader(block).readAll(type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what was found. */
    void save(String fingerprint, byte[] found) {
        files.save(fingerprint, found);
    }

    /** The records as they are saved. */
    static <R extends Record> byte[] bytes(List<R> records, Class<R> type) {
        List<List<R>> parts = IntStream.range(0, Math.ceilDiv(records.size(), BLOCK))
                .mapToObj(i -> records.subList(i * BLOCK, Math.min((i + 1) * BLOCK, records.size())))
                .toList();
        List<byte[]> blocks = SharedWork.results(
                parts,
                Runtime.getRuntime().availableProcessors(),
                () -> type,
                FindingsFolder::written,
                Progress.none());
        ByteBuffer all = ByteBuffer.allocate(
                blocks.stream().mapToInt(block -> Integer.BYTES + block.length).sum());
        blocks.forEach(block -> all.putInt(block.length).put(block));
        return all.array();
    }

    private static <R extends Record> byte[] written(Class<R> type, List<R> part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new RecordWriter(new DataOutputStream(bytes)).writeAll(part, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
