package org.crossquote.fault;

import java.nio.file.FileSystemException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of an exception's message may stand in the log. A message can quote a text (a number that was none, a name, a line of a file), so none is
 * kept but those that the virtual machine and the system make, which are known by their form.
 */
final class SafeMessage {
    private static final int LONGEST = 300;

    private static final String NAME = "[\\w$.\\[;/]+";

    private static final Pattern OF_INDEX = Pattern.compile(
            "(Index|index|Range|String index|begin|start|offset|length|position|from|to|end|size|count|limit|Capacity"
                    + "|out of (range|bounds)|for length|with length|[\\s\\[\\](),.:<>=-]|\\d)+");

    private static final Pattern OF_NULL = Pattern.compile("Cannot [a-z ]{4,30}(\"[\\w$.<>()\\[\\],/ ]+\" )?because "
            + "(the return value of )?\"[\\w$.<>()\\[\\],/ ]+\" is null");

    private static final Pattern OF_CLASS =
            Pattern.compile("class " + NAME + " cannot be cast to class " + NAME + "( \\([\\w$.@,;' /-]+\\))?");

    private static final Pattern OF_LINKAGE = Pattern.compile("[\\w$./;()<>\\[\\]']*[./][\\w$./;()<>\\[\\]']*"
            + "|Could not initialize class " + NAME + "|no \\w+ in java\\.library\\.path(: [\\w/.:-]+)?");

    /** What the system and the virtual machine say. */
    private static final Set<String> KNOWN = Set.of(
            "Java heap space",
            "GC overhead limit exceeded",
            "Metaspace",
            "Requested array size exceeds VM limit",
            "/ by zero",
            "No space left on device",
            "There is not enough space on the disk",
            "Disk quota exceeded",
            "Read-only file system",
            "Input/output error",
            "Permission denied",
            "Operation not permitted",
            "Device or resource busy",
            "Too many open files",
            "File name too long",
            "Not a directory",
            "Is a directory",
            "Stale file handle",
            "Broken pipe",
            "Stream Closed",
            "Stream closed");

    private SafeMessage() {}

    /** The message where it cannot quote a text; otherwise how long it was; empty where there is none. */
    static String of(Throwable fault) {
        String message = fault instanceof FileSystemException file ? file.getReason() : fault.getMessage();
        if (message == null) {
            return "";
        }
        return isSafe(fault, message) ? message : "(message of " + message.length() + " characters left out)";
    }

    private static boolean isSafe(Throwable fault, @Nullable String message) {
        if (message == null || message.length() > LONGEST) {
            return false;
        }
        return KNOWN.contains(message)
                || switch (fault) {
                    case IndexOutOfBoundsException _ ->
                        OF_INDEX.matcher(message).matches();
                    case NullPointerException _ -> OF_NULL.matcher(message).matches();
                    case ClassCastException _ -> OF_CLASS.matcher(message).matches();
                    case LinkageError _ -> OF_LINKAGE.matcher(message).matches();
                    default -> false;
                };
    }
}
