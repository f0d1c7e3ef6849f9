package org.crossquote;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The parts of the program stay so small that each can be understood by itself. */
class SmallPartsTest {
    private static final int LONGEST_FILE = 260;
    private static final int LONGEST_METHOD = 50;
    private static final int LARGEST_CIRCLE = 4;
    private static final Path SOURCES = Path.of("src", "main", "java");

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    @Test
    void noFileIsLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file, StandardCharsets.UTF_8).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertThat(sources()).hasSizeGreaterThan(500);
        assertThat(tooLong).as("longer than %d lines", LONGEST_FILE).isEmpty();
    }

    @Test
    void noMethodIsLong() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> tooLong = new ArrayList<>();
        List<String> all = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                LineMap lines = unit.getLineMap();
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        long begin = lines.getLineNumber(positions.getStartPosition(unit, method));
                        long length = lines.getLineNumber(positions.getEndPosition(unit, method)) - begin + 1;
                        String name = unit.getSourceFile().getName() + ":" + begin + " " + method.getName();
                        all.add(name);
                        if (length > LONGEST_METHOD) {
                            tooLong.add(name + ": " + length);
                        }
                        return super.visitMethod(method, nothing);
                    }
                }.scan(unit, null);
            }
        }
        assertThat(all).hasSizeGreaterThan(2000);
        assertThat(tooLong).as("longer than %d lines", LONGEST_METHOD).isEmpty();
    }

    /** That a sealed type names its cases is no circle: nobody reads them to understand it. */
    @Test
    void noCircleOfClassesIsLarge() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.crossquote")) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass used = dependency.getTargetClass().getBaseComponentType();
                boolean isOurs = used.getPackageName().startsWith("org.crossquote");
                if (isOurs && !file(used).equals(file(type)) && !isCase(used, type)) {
                    uses.computeIfAbsent(file(type), name -> new TreeSet<>()).add(file(used));
                }
            }
        }
        assertThat(uses).hasSizeGreaterThan(500);
        assertThat(circles(uses))
                .as("circles of more than %d classes", LARGEST_CIRCLE)
                .noneMatch(circle -> circle.size() > LARGEST_CIRCLE);
    }

    private static boolean isCase(JavaClass used, JavaClass type) {
        return type.isInterface() && used.isAssignableTo(type.getName());
    }

    private static String file(JavaClass type) {
        String name = type.getName();
        int inner = name.indexOf('$');
        return inner < 0 ? name : name.substring(0, inner);
    }

    private static List<Set<String>> circles(Map<String, Set<String>> uses) {
        Map<String, Set<String>> reached = new HashMap<>();
        uses.keySet().forEach(name -> reached.put(name, reached(name, uses)));
        Set<Set<String>> circles = new HashSet<>();
        reached.forEach((name, behind) -> {
            Set<String> circle = new TreeSet<>();
            behind.stream()
                    .filter(other -> reached.getOrDefault(other, Set.of()).contains(name))
                    .forEach(circle::add);
            if (!circle.isEmpty()) {
                circles.add(circle);
            }
        });
        return List.copyOf(circles);
    }

    private static Set<String> reached(String from, Map<String, Set<String>> uses) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(uses.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }
}
