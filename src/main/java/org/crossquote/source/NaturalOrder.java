package org.crossquote.source;

import java.util.Comparator;

/** Orders names as people do: numbers by their value (2 before 10), letters without regard to case. */
final class NaturalOrder implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
        int i = 0;
        int k = 0;
        while (i < a.length() && k < b.length()) {
            int order;
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(k))) {
                int endA = endOfNumber(a, i);
                int endB = endOfNumber(b, k);
                order = compareNumbers(a.substring(i, endA), b.substring(k, endB));
                i = endA;
                k = endB;
            } else {
                order = Character.compare(fold(a.charAt(i++)), fold(b.charAt(k++)));
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - k);
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfNumber(String name, int from) {
        int end = from;
        while (end < name.length() && isDigit(name.charAt(end))) {
            end++;
        }
        return end;
    }

    /** By digits, not by value: a name may hold a number of any length. */
    private static int compareNumbers(String a, String b) {
        String x = withoutZeros(a);
        String y = withoutZeros(b);
        return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
    }

    private static String withoutZeros(String number) {
        int i = 0;
        while (i < number.length() - 1 && number.charAt(i) == '0') {
            i++;
        }
        return number.substring(i);
    }
}
