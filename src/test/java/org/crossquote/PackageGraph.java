package org.crossquote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which package of the program uses which, read from the compiled classes. What a package and those inside it use counts together: the
 * package is the first word behind {@code org.crossquote}.
 *
 * @param uses for each package those that it uses, itself left out
 * @param classes how many top-level classes each has
 */
record PackageGraph(Map<String, Set<String>> uses, Map<String, Integer> classes) {
    private static final String ROOT = "org/crossquote/";

    /** The graph of the program that is on the class path. */
    static PackageGraph ofTheProgram() throws IOException {
        Map<String, Set<String>> uses = new TreeMap<>();
        Map<String, Integer> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder())) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(file -> add(file, uses, classes));
        }
        return new PackageGraph(uses, classes);
    }

    private static Path folder() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Path file, Map<String, Set<String>> uses, Map<String, Integer> classes) {
        try {
            var parsed = ClassFile.of().parse(file);
            String name = parsed.thisClass().asInternalName();
            String user = part(name);
            if (user.isEmpty()) {
                return;
            }
            Set<String> used = uses.computeIfAbsent(user, u -> new TreeSet<>());
            for (PoolEntry entry : parsed.constantPool()) {
                if (entry instanceof ClassEntry other) {
                    String part = part(other.asInternalName());
                    if (!part.isEmpty() && !part.equals(user)) {
                        used.add(part);
                    }
                }
            }
            if (!name.contains("$") && !name.endsWith("package-info")) {
                classes.merge(user, 1, Integer::sum);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of the program in which a class is; empty for the root, an array and a class of others. */
    private static String part(String internalName) {
        if (!internalName.startsWith(ROOT)) {
            return "";
        }
        int end = internalName.indexOf('/', ROOT.length());
        return end < 0 ? "" : internalName.substring(ROOT.length(), end);
    }

    /** How many others stand below a package at most, one on the other; 0 for one that uses none. */
    int floor(String part) {
        return uses.getOrDefault(part, Set.of()).stream()
                .mapToInt(used -> floor(used) + 1)
                .max()
                .orElse(0);
    }

    /** The packages that {@code part} uses and that no other one it uses leads to. */
    Set<String> direct(String part) {
        Set<String> direct = new TreeSet<>(uses.getOrDefault(part, Set.of()));
        for (String used : uses.getOrDefault(part, Set.of())) {
            direct.removeAll(below(used));
        }
        return direct;
    }

    private Set<String> below(String part) {
        Set<String> below = new TreeSet<>();
        for (String used : uses.getOrDefault(part, Set.of())) {
            below.add(used);
            below.addAll(below(used));
        }
        return below;
    }
}
