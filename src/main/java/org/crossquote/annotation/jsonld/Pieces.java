package org.crossquote.annotation.jsonld;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The pieces of a large file, put together once: a growing buffer would copy all of them several times. */
final class Pieces {
    private static final byte[] FIRST = {'\n'};
    private static final byte[] NEXT = {',', '\n'};

    private final List<byte[]> pieces = new ArrayList<>();
    private int length;

    /** Adds bytes, which must not change any more. */
    Pieces add(byte[] piece) {
        pieces.add(piece);
        length = Math.addExact(length, piece.length);
        return this;
    }

    Pieces add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a JSON array, an item a line. */
    void array(List<byte[]> items) {
        add("[");
        for (int i = 0; i < items.size(); i++) {
            add(i == 0 ? FIRST : NEXT).add(items.get(i));
        }
        add(items.isEmpty() ? "]" : "\n]");
    }

    byte[] together() {
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }
}
