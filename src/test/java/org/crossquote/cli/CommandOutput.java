package org.crossquote.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What a command did.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it said
 */
record CommandOutput(int status, String out, String err) {
    /** Gives a command. */
    static CommandOutput of(Desktop desktop, String... args) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status = CommandLineRunner.run(desktop, results, messages, args);
        return new CommandOutput(
                status, results.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
    }

    /** JSON Lines, each as what it holds. */
    static List<JsonNode> lines(String out) {
        ObjectMapper json = new ObjectMapper();
        return out.lines().map(json::readTree).toList();
    }
}
