package org.crossquote.source.web.page;

/** Takes out of a page what it carries inlined: pictures and fonts as {@code data:} addresses, often most of its size. */
final class InlinedData {
    private static final String BASE64 = ";base64,";
    private static final int SHORTEST = 200;

    private InlinedData() {}

    /** The page with long data addresses emptied. */
    static String without(String html) {
        int at = html.indexOf(BASE64);
        if (at < 0) {
            return html;
        }
        StringBuilder kept = new StringBuilder();
        int from = 0;
        while (at >= 0) {
            int data = at + BASE64.length();
            int end = endOf(html, data);
            if (end - data >= SHORTEST) {
                kept.append(html, from, data);
                from = end;
            }
            at = html.indexOf(BASE64, end);
        }
        return from == 0 ? html : kept.append(html, from, html.length()).toString();
    }

    private static int endOf(String html, int from) {
        int end = from;
        while (end < html.length() && isData(html.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isData(char c) {
        return c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c >= '0' && c <= '9'
                || c == '+'
                || c == '/'
                || c == '='
                || c == '%';
    }
}
