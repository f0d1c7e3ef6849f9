package org.crossquote.source.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** Which encoding the bytes of a text are in: that of its font where the font has one, else that of the file. */
final class RtfCharsets {
    private static final String WESTERN = "windows-1252";
    private static final int GREATEST_PAGE = 65_001;

    private final Map<Integer, Charset> ofFonts = new HashMap<>();
    private Charset ofFile = Charset.forName(WESTERN);

    void page(int number) {
        ofFile = byNumber(number, ofFile);
    }

    void macintosh() {
        ofFile = named("x-MacRoman", ofFile);
    }

    void font(int font, int charset) {
        int page = switch (charset) {
            case 128 -> 932;
            case 129 -> 949;
            case 134 -> 936;
            case 136 -> 950;
            case 161 -> 1253;
            case 162 -> 1254;
            case 163 -> 1258;
            case 177 -> 1255;
            case 178 -> 1256;
            case 186 -> 1257;
            case 204 -> 1251;
            case 222 -> 874;
            case 238 -> 1250;
            default -> 0;
        };
        if (page > 0) {
            ofFonts.put(font, byNumber(page, ofFile));
        }
    }

    Charset of(int font) {
        return ofFonts.getOrDefault(font, ofFile);
    }

    private static Charset byNumber(int page, Charset otherwise) {
        if (page <= 0 || page > GREATEST_PAGE) {
            return otherwise;
        }
        return switch (page) {
            case GREATEST_PAGE -> java.nio.charset.StandardCharsets.UTF_8;
            case 10_000 -> named("x-MacRoman", otherwise);
            case 936 -> named("GBK", otherwise);
            case 950 -> named("Big5", otherwise);
            case 932 -> named("windows-31j", otherwise);
            case 949 -> named("x-windows-949", otherwise);
            case 437, 850, 852, 855, 857, 858, 860, 861, 862, 863, 865, 866 -> named("IBM" + page, otherwise);
            case 874 -> named("x-windows-874", otherwise);
            default -> named("windows-" + page, otherwise);
        };
    }

    private static Charset named(String name, Charset otherwise) {
        return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    }
}
