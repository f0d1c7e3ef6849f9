package org.crossquote.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A word list of the program: lines under {@code [section]} heads; {@code #} begins a remark. */
public final class WordFile {
    private final Map<String, List<String>> sections;

    private WordFile(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    /**
     * Reads a list that is part of the program.
     *
     * @param part the part of the program that the list is of, such as {@code quote}
     * @param name the file's name
     * @throws UncheckedIOException when the program's own file is missing or cannot be read
     */
    public static WordFile read(String part, String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        sections.put("", current);
        try (var in = Objects.requireNonNull(
                        WordFile.class.getResourceAsStream("/org/crossquote/" + part + "/" + name), name);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                line = line.strip();
                if (line.startsWith("[") && line.endsWith("]")) {
                    current = sections.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
                } else if (!line.isEmpty() && line.charAt(0) != '#') {
                    current.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return new WordFile(sections);
    }

    /** The lines of a section; none when the file lacks it. */
    public List<String> lines(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The words of a section, whatever line they stand on. */
    public Set<String> words(String section) {
        Set<String> words = new HashSet<>();
        for (String line : lines(section)) {
            words.addAll(List.of(line.split("\\s+")));
        }
        return words;
    }

    /** The first word of each line of a section, with the words after it. */
    public Map<String, List<String>> entries(String section) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        for (String line : lines(section)) {
            List<String> words = List.of(line.split("\\s+"));
            entries.putIfAbsent(words.get(0), words.subList(1, words.size()));
        }
        return entries;
    }
}
