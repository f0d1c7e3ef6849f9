package org.crossquote.search.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Makes words alike that differ in case and accents only, and numbers that differ in how their thousands are parted. */
public final class Folding {
    /** One of a letter may become this many, such as æ and ligatures. */
    private static final int MOST_LETTERS = 4;

    private static final char FIRST_FOREIGN = '\u0080';

    /** Accents on letters of alphabets whose readers leave them out: not the vowel signs of Indic scripts, nor what makes й another letter. */
    private static final Pattern ACCENTS =
            Pattern.compile("(?<![\\p{IsCyrillic}])[\\u0300-\\u036f]+|[\\u0591-\\u05bd\\u064b-\\u0652\\u0670]+");

    /** What nobody sees: soft hyphens, joiners and marks of direction. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    private static final Pattern PARTED = Pattern.compile("(?<=[0-9])[.,](?=[0-9]{3}(?![0-9]))");

    private Folding() {}

    /** A word, or several, as all that are written like it are kept. */
    public static String fold(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String plain = isForeign(small) ? withoutAccents(small) : small;
        boolean isParted = plain.indexOf('.') >= 0 || plain.indexOf(',') >= 0;
        return isParted ? PARTED.matcher(plain).replaceAll("") : plain;
    }

    /** A word in small letters with its accents. */
    static String small(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return isForeign(small) ? INVISIBLE.matcher(small).replaceAll("") : small;
    }

    private static boolean isForeign(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_FOREIGN) {
                return true;
            }
        }
        return false;
    }

    private static String withoutAccents(String small) {
        String visible = INVISIBLE.matcher(small).replaceAll("");
        String apart = Normalizer.normalize(visible, Normalizer.Form.NFD);
        String bare = Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC)
                .replace('ς', 'σ')
                .replace('ё', 'е')
                .replace('’', '\'');
        char[] letters = bare.toCharArray();
        char[] folded = new char[MOST_LETTERS * letters.length];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        return new String(folded, 0, length);
    }
}
