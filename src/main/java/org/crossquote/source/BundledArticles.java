package org.crossquote.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The articles that come with the program. */
final class BundledArticles {
    static final String FOLDER = "/articles/";

    private BundledArticles() {}

    /** The bytes of one bundled file, as they stand in the project. */
    static byte[] bytes(String name) {
        try (InputStream in = BundledArticles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its article " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
