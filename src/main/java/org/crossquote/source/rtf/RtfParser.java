package org.crossquote.source.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.rtf.RtfState.Destination;
import org.crossquote.work.Progress;

/** Reads RTF as a stream: the groups that are open are all it keeps besides the text. */
final class RtfParser {
    private static final int DEEPEST = 1000;
    private static final Set<String> NO_TEXT = Set.of(
            "colortbl",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "annotation",
            "fldinst",
            "listtext",
            "pntext",
            "nonshppict",
            "xe",
            "tc",
            "rxe",
            "bkmkstart",
            "bkmkend",
            "generator",
            "themedata",
            "datastore",
            "operator",
            "company",
            "category",
            "keywords",
            "comment",
            "doccomm",
            "subject",
            "manager",
            "hlinkbase",
            "filetbl",
            "revtbl",
            "listtable",
            "listoverridetable",
            "private",
            "info");

    private final SourceFile file;
    private final RtfTokens tokens;
    private final RtfWriter writer;
    private final RtfCharsets charsets = new RtfCharsets();
    private final Deque<RtfState> groups = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private RtfState state = new RtfState();
    private int toSkip;
    private boolean isFirst;

    RtfParser(SourceFile file, byte[] rtf, RtfWriter writer) {
        this.file = file;
        this.tokens = new RtfTokens(rtf);
        this.writer = writer;
    }

    void parse() throws UnreadableFileException {
        for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
            Progress.checkpoint();
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> close();
                case TEXT -> take(tokens.number(0));
                default -> control(tokens.word());
            }
            isFirst = kind == RtfTokens.Kind.OPEN
                    || isFirst
                            && kind == RtfTokens.Kind.CONTROL
                            && tokens.word().equals("*");
        }
        flush();
        writer.end();
    }

    private void open() throws UnreadableFileException {
        flush();
        if (groups.size() >= DEEPEST) {
            throw file.problem("file.too-nested");
        }
        groups.push(state);
        state = state.copy();
    }

    private void close() {
        flush();
        toSkip = 0;
        Destination ended = state.destination;
        state = groups.isEmpty() ? new RtfState() : groups.pop();
        writer.ended(ended);
    }

    /** A byte of text, or one that stands for a character already given. */
    private void take(int b) {
        if (toSkip > 0) {
            toSkip--;
        } else {
            bytes.write(b);
        }
    }

    private void flush() {
        if (bytes.size() > 0) {
            emit(bytes.toString(charsets.of(state.font)));
            bytes.reset();
        }
    }

    private void emit(String text) {
        if (!state.isHidden) {
            writer.text(state.destination, text, state.isBold);
        }
    }

    private void control(String word) {
        if (word.equals("'")) {
            take(tokens.number(' '));
            return;
        }
        flush();
        if (toSkip > 0 && !word.equals("u")) {
            toSkip--;
        }
        if (isFirst && destination(word)) {
            return;
        }
        if (!character(word) && !format(word) && state.destination != Destination.NOWHERE) {
            writer.control(state.destination, word, tokens.number(1), tokens.number(-1));
        }
    }

    /** Groups that begin with one of these hold something else than the text. */
    private boolean destination(String word) {
        if (NO_TEXT.contains(word)) {
            state.destination = Destination.NOWHERE;
            return true;
        }
        Destination named = switch (word) {
            case "*" -> Destination.NOWHERE;
            case "title" -> Destination.TITLE;
            case "author" -> Destination.AUTHOR;
            case "stylesheet" -> Destination.STYLE;
            case "fonttbl" -> Destination.FONT;
            case "shptxt", "shpinst" -> Destination.BODY;
            default -> null;
        };
        if (named == null) {
            return false;
        }
        state.destination = named;
        return true;
    }

    private boolean character(String word) {
        String text = switch (word) {
            case "tab" -> "\t";
            case "emdash" -> "\u2014";
            case "endash" -> "\u2013";
            case "lquote" -> "\u2018";
            case "rquote" -> "\u2019";
            case "ldblquote" -> "\u201C";
            case "rdblquote" -> "\u201D";
            case "bullet" -> "\u2022";
            case "emspace", "enspace", "qmspace" -> " ";
            case "~" -> "\u00A0";
            case "_" -> "\u2011";
            case "{", "}", "\\" -> word;
            case "u" -> String.valueOf((char) tokens.number('?'));
            default -> "";
        };
        if (text.isEmpty()) {
            return false;
        }
        emit(text);
        if (word.equals("u")) {
            toSkip = state.fallbackLength;
        }
        return true;
    }

    private boolean format(String word) {
        switch (word) {
            case "ansicpg" -> charsets.page(tokens.number(0));
            case "mac" -> charsets.macintosh();
            case "fcharset" -> charsets.font(state.font, tokens.number(0));
            case "f" -> state.font = tokens.number(0);
            case "uc" -> state.fallbackLength = Math.clamp(tokens.number(1), 0, 10);
            case "v", "deleted" -> state.isHidden = tokens.number(1) != 0;
            case "b" -> state.isBold = tokens.number(1) != 0;
            case "plain" -> {
                state.isBold = false;
                state.isHidden = false;
            }
            case "bin" -> tokens.skip(tokens.number(0));
            default -> {
                return false;
            }
        }
        return true;
    }
}
