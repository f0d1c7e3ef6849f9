package org.crossquote;

import java.util.ArrayList;
import java.util.List;

/** Other Java processes of the tests: what they print is what the program prints. */
public final class JavaProcess {
    /** Options from these are announced on standard error, where a test looks for what the program says. */
    private static final List<String> ANNOUNCED = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private JavaProcess() {}

    /**
     * What starts a command of Java with the environment of the tests, but for the options of Java; it speaks English wherever it runs. Both its outputs are
     * one.
     */
    public static ProcessBuilder builder(List<String> command) {
        List<String> spoken = new ArrayList<>(command);
        spoken.stream()
                .filter(word -> word.matches(".*[/\\\\]java(\\.exe)?"))
                .findFirst()
                .ifPresent(java -> spoken.add(spoken.indexOf(java) + 1, "-Duser.language.display=en"));
        ProcessBuilder builder = new ProcessBuilder(spoken).redirectErrorStream(true);
        ANNOUNCED.forEach(builder.environment()::remove);
        return builder;
    }
}
