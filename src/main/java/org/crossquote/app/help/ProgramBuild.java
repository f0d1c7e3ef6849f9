package org.crossquote.app.help;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells builds of the program apart, so that what an older one found is not taken for what this one would find. */
public final class ProgramBuild {
    private ProgramBuild() {}

    /** A text that changes when the program's jar or one of its class files changes. */
    public static String id() {
        CodeSource source = ProgramBuild.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? unknown() : id(Path.of(source.getLocation().toURI()));
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return unknown();
        }
    }

    public static String id(Path place) throws IOException {
        try (Stream<Path> files = Files.find(place, Integer.MAX_VALUE, (path, file) -> file.isRegularFile())) {
            long sum = 0;
            for (Path path : (Iterable<Path>) files::iterator) {
                BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
                sum += 31L * path.hashCode()
                        + 17 * file.size()
                        + file.lastModifiedTime().toMillis();
            }
            return Long.toHexString(sum);
        }
    }

    /** A build that is like no other. */
    private static String unknown() {
        return UUID.randomUUID().toString();
    }
}
