package org.crossquote.app.clipboard;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;

/**
 * What was dropped or copied, whoever holds it.
 *
 * @param files files and folders
 * @param html a page or a part of one; empty for none
 * @param text plain text; empty for none
 */
public record Clip(List<Path> files, String html, String text) {
    private static final List<String> ADDRESSES = List.of("http://", "https://", "ftp://");

    public Clip {
        files = List.copyOf(files);
    }

    /** What a clipboard holds, or what is dragged. FX thread only. */
    public static Clip of(Clipboard board) {
        List<Path> files = board.hasFiles()
                ? Objects.requireNonNullElse(board.getFiles(), List.<File>of()).stream()
                        .map(File::toPath)
                        .toList()
                : List.of();
        return new Clip(files, text(board.getHtml()), text(board.getString()));
    }

    private static String text(@Nullable String held) {
        return held == null ? "" : held;
    }

    /** Whether something on a clipboard may be opened; it is not read for that. */
    static boolean mayBeOpened(Clipboard board) {
        return board.hasFiles() || board.hasHtml() || board.hasString();
    }

    /** Whether there is nothing in it that could be an article. */
    boolean isEmpty() {
        return files.isEmpty() && html.isBlank() && text.isBlank();
    }

    /** Whether it is only the address of a page, which nobody fetches here. */
    boolean isLink() {
        String words = text.strip();
        return files.isEmpty()
                && words.chars().noneMatch(Character::isWhitespace)
                && ADDRESSES.stream().anyMatch(words.toLowerCase(Locale.ROOT)::startsWith);
    }
}
