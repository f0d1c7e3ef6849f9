package org.crossquote;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which package of the program uses which. What a package and those inside it use counts together: the package is the first word behind
 * {@code org.crossquote}.
 *
 * @param uses for each package those that it uses, itself left out
 * @param classes how many top-level classes each has
 */
record PackageGraph(Map<String, Set<String>> uses, Map<String, Integer> classes) {
    private static final String ROOT = "org.crossquote.";

    /** The graph of some classes. */
    static PackageGraph of(JavaClasses classes) {
        Map<String, Set<String>> uses = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (JavaClass one : classes) {
            String user = part(one);
            if (user.isEmpty()) {
                continue;
            }
            Set<String> used = uses.computeIfAbsent(user, u -> new TreeSet<>());
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                String part = part(dependency.getTargetClass().getBaseComponentType());
                if (!part.isEmpty() && !part.equals(user)) {
                    used.add(part);
                }
            }
            if (one.isTopLevelClass() && !one.getSimpleName().equals("package-info")) {
                counts.merge(user, 1, Integer::sum);
            }
        }
        return new PackageGraph(uses, counts);
    }

    /** The part of the program in which a class is; empty for the root and a class of others. */
    private static String part(JavaClass one) {
        String name = one.getPackageName() + ".";
        return name.startsWith(ROOT) && name.length() > ROOT.length()
                ? name.substring(ROOT.length(), name.indexOf('.', ROOT.length()))
                : "";
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
