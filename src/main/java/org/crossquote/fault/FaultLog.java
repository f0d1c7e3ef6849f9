package org.crossquote.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * The log of what broke: files {@code crossquote-0.0.log}, … of bounded size and number. Nothing is made before something breaks. The file
 * is open only while an entry is written; what another process writes at the same moment goes into files of a number of its own.
 */
public final class FaultLog {
    private static final int MOST_KINDS = 200;

    /**
     * How much is kept.
     *
     * @param bytes of one file
     * @param files that are kept
     */
    record Bounds(int bytes, int files) {
        static final Bounds USUAL = new Bounds(256 * 1024, 3);
    }

    private final Supplier<Path> folder;
    private final Supplier<String> program;
    private final Clock clock;
    private final Bounds bounds;
    private final Map<String, Integer> times = new HashMap<>();

    /**
     * @param folder where the files are to lie; asked when something breaks
     * @param program name and version; asked when something breaks
     */
    public FaultLog(Supplier<Path> folder, Supplier<String> program) {
        this(folder, program, Clock.systemUTC(), Bounds.USUAL);
    }

    FaultLog(Supplier<Path> folder, Supplier<String> program, Clock clock, Bounds bounds) {
        this.folder = folder;
        this.program = program;
        this.clock = clock;
        this.bounds = bounds;
    }

    /**
     * Writes a fault down: in full when it is new, otherwise in a line each time that their number has doubled. Never throws.
     *
     * @param where the name of the thread, or who noticed
     */
    public synchronized FaultReport write(String where, Throwable fault) {
        String kind = FaultDetails.kind(fault);
        String system = System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch");
        String details = program.get() + ", Java " + System.getProperty("java.version") + ", " + system + ", " + where
                + "\n" + FaultDetails.of(fault);
        int count = count(kind);
        boolean doubled = Integer.bitCount(count) == 1;
        String entry = count == 1
                ? details
                : count + " times now: " + kind.lines().findFirst().orElse(kind) + "\n";
        Path place = doubled ? append(entry) : place();
        return new FaultReport(kind, fault.getClass().getSimpleName(), details, count, place);
    }

    /** Writes one line. Never throws. */
    synchronized void line(String line) {
        int count = count(line);
        if (Integer.bitCount(count) == 1) {
            append((count == 1 ? "" : count + " times now: ") + line + "\n");
        }
    }

    /** Of more kinds than these it is not known which are new: they are taken for one. */
    private int count(String kind) {
        String counted = times.containsKey(kind) || times.size() < MOST_KINDS ? kind : "";
        return times.merge(counted, 1, Integer::sum);
    }

    private @Nullable Path place() {
        try {
            return folder.get();
        } catch (RuntimeException | LinkageError e) {
            return null; // the log must not be one more thing that breaks
        }
    }

    private @Nullable Path append(String entry) {
        Path place = place();
        if (place == null) {
            return null;
        }
        Failure failure = new Failure();
        try {
            Files.createDirectories(place);
            String pattern = place.toString().replace("%", "%%") + "/crossquote-%u.%g.log";
            FileHandler files = new FileHandler(pattern, bounds.bytes(), bounds.files(), true);
            try {
                files.setEncoding("UTF-8");
                files.setErrorManager(failure);
                files.setFormatter(new Plain());
                String now = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
                files.publish(new LogRecord(Level.SEVERE, now + " " + entry));
            } finally {
                files.close();
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            return null;
        }
        return failure.failed ? null : place;
    }

    /** The entry is text already. */
    private static final class Plain extends Formatter {
        @Override
        public String format(LogRecord entry) {
            return entry.getMessage();
        }
    }

    /** Nothing is said on the terminal when the disk is full. */
    private static final class Failure extends ErrorManager {
        private boolean failed;

        @Override
        public synchronized void error(@Nullable String message, @Nullable Exception cause, int code) {
            failed = true;
        }
    }
}
