package org.crossquote.annotation.jsonld;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** The lines of a JSON array, without the commas between them. */
final class Lines implements Iterable<byte[]> {
    private final byte[] bytes;

    Lines(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public Iterator<byte[]> iterator() {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || bytes[at] == '\n') {
                int end = at > start && bytes[at - 1] == ',' ? at - 1 : at;
                if (end > start && bytes[start] == '{') {
                    lines.add(Arrays.copyOfRange(bytes, start, end));
                }
                start = at + 1;
            }
        }
        return lines.iterator();
    }
}
